// Slots that nobody has touched grow with the lessons that are added.
import {proposeFittingSlots, toHighestId, type Plan} from '@resilience/planner';

import {listLost} from './list-lost.ts';

/**
 * Proposes the slots of a plan anew where they are still as they were proposed for its sessions, and nothing hangs on
 * them: a first lesson of 50 minutes and a second of 60 make slots of 60. Those have ids of their own, so that nothing
 * that was printed or sent of the old ones shows them.
 * @param before the plan as it was
 * @param now the same with other sessions
 */
export function refitSlots(before: Plan, now: Plan): Plan {
  const isAsProposed = areAlike(before.slots, proposeFittingSlots(before.sessions));
  const isFree = listLost({...before, slots: before.slots.filter(({kind}) => kind !== 'fixed')}).length === 0;
  const slots = proposeFittingSlots(now.sessions);
  if (!isAsProposed || !isFree || areAlike(now.slots, slots)) return now;
  const above = toHighestId(now, 'slots');
  return {...now, slots: slots.map((slot, at) => ({...slot, id: `s${above + at + 1}`}))};
}

function areAlike(one: Plan['slots'], other: Plan['slots']): boolean {
  return JSON.stringify(toTimes(one)) === JSON.stringify(toTimes(other));
}

function toTimes(slots: Plan['slots']): unknown[] {
  return slots.map(({kind, title, starts, minutes, lesson}) => [kind, title, starts, minutes, lesson]);
}
