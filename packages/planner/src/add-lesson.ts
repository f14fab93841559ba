// Takes a lesson of the library into a plan.
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
 * Adds a lesson as the last session of a plan.
 * @returns a new plan; the same one where the lesson is among its sessions already
 */
export function addLesson(plan: Plan, lesson: PlannableLesson): Plan {
  if (plan.sessions.some((session) => session.lesson === lesson.slug)) return plan;
  return {...plan, sessions: [...plan.sessions, toSession(lesson, plan.sessions)]};
}

/** One group at a time in one room, and after those of its prerequisites that the plan holds. */
function toSession(lesson: PlannableLesson, sessions: Session[]): Session {
  const after = sessions
    .filter((session) => session.lesson !== undefined && lesson.prerequisites?.includes(session.lesson))
    .map(({id}) => id);
  return {
    id: nextId('l', sessions),
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

/**
 * Finds an id that no thing of a list has.
 * @param letter with which ids of such things begin: `g` for groups
 * @returns `g4` where the greatest is `g3`
 */
export function nextId(letter: string, things: readonly {id: string}[]): string {
  const numbers = things.map(({id}) => Number(new RegExp(`^${letter}(\\d+)$`).exec(id)?.[1] ?? 0));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
