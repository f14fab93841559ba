// What the browser has to know of a plan's lessons: what is typed is planned there, and what to cut is said there too.
import type {Plan} from '@resilience/planner';

import type {TrimLesson} from './to-plan-trims.ts';

/** @returns the activities of the library's lessons in the plan, by slug */
export function toTrimLessons(
  {sessions}: Plan,
  library: {findLesson(slug: string): TrimLesson | undefined},
): Record<string, TrimLesson> {
  const slugs = sessions.map(({lesson}) => lesson).filter((slug) => slug !== undefined);
  const known = slugs.flatMap((slug) => {
    const lesson = library.findLesson(slug);
    if (!lesson) return [];
    const activities = lesson.activities.map(({title, minutes, canBeCut}) => ({title, minutes, canBeCut}));
    return [[slug, {activities}] as const];
  });
  return Object.fromEntries(known);
}
