// Slots that nobody has touched grow with the lessons that are added.
import {proposeFittingSlots, type Plan} from '@resilience/planner';

import {listLost} from './list-lost.ts';

/**
 * Proposes the slots of a plan anew where they are still as they were proposed for its sessions, and nothing hangs on
 * them: a first lesson of 50 minutes and a second of 60 make slots of 60.
 * @param before the plan as it was
 * @param now the same with other sessions
 */
export function refitSlots(before: Plan, now: Plan): Plan {
  const isAsProposed =
    JSON.stringify(toTimes(before.slots)) === JSON.stringify(toTimes(proposeFittingSlots(before.sessions)));
  const isFree = listLost({...before, slots: before.slots.filter(({kind}) => kind !== 'fixed')}).length === 0;
  return isAsProposed && isFree ? {...now, slots: proposeFittingSlots(now.sessions)} : now;
}

function toTimes(slots: Plan['slots']): unknown[] {
  return slots.map(({id, kind, title, starts, minutes, lesson}) => [
    id,
    kind,
    title,
    starts,
    minutes,
    lesson,
  ]);
}
