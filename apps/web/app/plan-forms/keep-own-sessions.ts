// Lessons of a plan that this library does not have.
import type {Plan} from '@resilience/planner';

/**
 * Keeps what names an unknown lesson as the school's own: its title and minutes stay. Unknown follow-ups, which have
 * neither, are dropped.
 * @returns the plan, the same one where every lesson is known
 */
export function keepOwnSessions(plan: Plan, isKnown: (slug: string) => boolean): Plan {
  const isStrange = (slug: string | undefined) => slug !== undefined && !isKnown(slug);
  const things = [...plan.slots, ...plan.sessions].map(({lesson}) => lesson);
  if (![...things, ...plan.followUps].some(isStrange)) return plan;
  const without = <Thing extends {lesson?: string}>(thing: Thing): Thing => {
    if (!isStrange(thing.lesson)) return thing;
    const own = {...thing};
    delete own.lesson;
    return own;
  };
  return {
    ...plan,
    slots: plan.slots.map(without),
    sessions: plan.sessions.map(without),
    followUps: plan.followUps.filter(isKnown),
  };
}
