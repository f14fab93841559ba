// Fixes a meeting of a plan, so that the planner has to keep it.
import type {Pin, Plan} from '@resilience/planner';

/** Pins a group to a session in a slot, instead of what it was pinned to then, and of when it was pinned to that. */
export function addPin(plan: Plan, pin: Pin): Plan {
  const others = plan.pins.filter(
    ({group, session, slot}) => group !== pin.group || (session !== pin.session && slot !== pin.slot),
  );
  return {...plan, pins: [...others, pin]};
}

/** Lets a group meet anything in a slot again. */
export function dropPin(plan: Plan, place: Pick<Pin, 'group' | 'slot'>): Plan {
  const pins = plan.pins.filter(({group, slot}) => group !== place.group || slot !== place.slot);
  return {...plan, pins};
}
