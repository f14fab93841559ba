// Moves a meeting to where somebody put it, so that nobody misses what they met before, where that can be.
import type {Pin, Plan, Rotation} from '@resilience/planner';

import {addPin} from '../plan-forms/pins.ts';
import type {PlanContext} from './site-context.server.ts';

/**
 * Keeps a meeting where it was put. First the group's two sessions change places, then others move, too: all still meet
 * what they met. Only where neither can be, somebody misses something.
 * @param version of the plan as it is saved with the move
 * @returns the plan with the rotation that came of it, and with what it replaced
 */
export async function moveMeeting(
  plan: Plan,
  {pin, version}: {pin: Pin; version: number},
  {findRotation}: Pick<PlanContext, 'findRotation'>,
): Promise<Plan> {
  const answer = await findRotation(plan);
  const agreed = answer.status === 'found' ? answer.rotation : plan.agreed;
  const before = {version, pins: plan.pins, ...(agreed && {agreed})};
  const moved: Plan = {...addPin(plan, pin), ...(agreed && {agreed}), before};
  for (const trial of agreed ? toTrials(moved, agreed, pin) : []) {
    const found = await findRotation(trial);
    if (found.status === 'found') return {...moved, agreed: found.rotation};
  }
  return moved;
}

/** @returns undefined where there is nothing to take back */
export function undoMove({before, ...plan}: Plan): Plan | undefined {
  return before && {...plan, pins: before.pins, agreed: before.agreed};
}

/** What is tried, the best first. */
function toTrials(moved: Plan, {runs}: Rotation, pin: Pin): Plan[] {
  const theirs = runs.filter(({groups}) => groups.includes(pin.group));
  const displaced = theirs.find(({slot}) => slot === pin.slot)?.session;
  const origin = theirs.find(({session}) => session === pin.session)?.slot;
  const steady: Plan = {
    ...moved,
    groups: moved.groups.map((group) => {
      const met = runs.filter(({groups}) => groups.includes(group.id)).map(({session}) => session);
      if (group.id !== pin.group || origin !== undefined) return {...group, sessions: met};
      return {...group, sessions: [...met.filter((session) => session !== displaced), pin.session]};
    }),
  };
  const swapped =
    displaced !== undefined && origin !== undefined
      ? [addPin(steady, {group: pin.group, session: displaced, slot: origin})]
      : [];
  return [...swapped, steady, moved];
}
