// Takes a lesson of the library into a plan.
import {nextId, toHighestId} from './next-id.ts';
import {reaches} from './parse/check-references.ts';
import type {Plan, Session} from './plan.ts';

/** What a plan has to know of a lesson; a lesson's summary has all of it. */
export interface PlannableLesson {
  slug: string;
  title: string;
  minutes: number;
  weight: 1 | 2 | 3;
  resources: {devices: 'none' | 'teacher' | 'pupils'};
  /** Slugs of lessons that must come earlier. */
  prerequisites?: string[];
}

/**
 * Adds a lesson as the last session of a plan: after those of its prerequisites that the plan holds, and before those
 * that need it, so that the order of adding does not matter.
 * @param library lessons that are looked through for those that need this one; more than the plan holds do no harm
 * @returns a new plan; the same one where the lesson is among its sessions already
 */
export function addLesson(
  plan: Plan,
  lesson: PlannableLesson,
  library: readonly PlannableLesson[] = [],
): Plan {
  if (plan.sessions.some((session) => session.lesson === lesson.slug)) return plan;
  const added = toSession(lesson, plan);
  const needsIt = new Set(
    library.filter(({prerequisites}) => prerequisites?.includes(lesson.slug)).map(({slug}) => slug),
  );
  const orders = new Map([...plan.sessions, added].map(({id, after}) => [id, after ?? []]));
  const sessions = plan.sessions.map((session): Session => {
    if (session.lesson === undefined || !needsIt.has(session.lesson)) return session;
    // Somebody may have put them the other way round by hand: no session comes after itself.
    if (reaches(orders, [added.id], session.id)) return session;
    const after = [...(session.after ?? []), added.id];
    orders.set(session.id, after);
    return {...session, after};
  });
  return {...plan, sessions: [...sessions, added]};
}

/** One group at a time in one room, and after those of its prerequisites that the plan holds. */
function toSession(lesson: PlannableLesson, plan: Plan): Session {
  const {sessions} = plan;
  const above = toHighestId(plan, 'sessions');
  const after = sessions
    .filter((session) => session.lesson !== undefined && lesson.prerequisites?.includes(session.lesson))
    .map(({id}) => id);
  return {
    id: nextId('l', sessions, above),
    title: lesson.title,
    minutes: lesson.minutes,
    lesson: lesson.slug,
    weight: lesson.weight,
    groupsAtOnce: 1,
    runsAtOnce: 1,
    ...(after.length > 0 && {after}),
    screen: lesson.resources.devices !== 'none',
  };
}
