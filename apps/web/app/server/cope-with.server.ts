// Finds the rotation that changes least when somebody is absent.
import {compareRotations, type Change, type Plan} from '@resilience/planner';

import {applyAbsence, type Absence} from '../plan-forms/absence.ts';
import type {PlanAnswer, PlanContext} from './site-context.server.ts';

/** What comes of an absence. */
export interface Coping {
  /** The plan as it will be saved, with the new rotation agreed on where there is one. */
  plan: Plan;
  answer: PlanAnswer;
  /** Empty where nothing changes, and where there is no rotation. */
  changes: Change[];
}

/** Of no plan: what replaced a timetable because somebody is away is not taken back as a move by hand is. */
const NO_VERSION = 0;

/** Plans the day without them, near to how it is now. */
export async function copeWith(plan: Plan, absence: Absence, plans: PlanContext): Promise<Coping> {
  const before = await plans.findRotation(plan);
  const agreed = before.status === 'found' ? before.rotation : plan.agreed;
  const changed: Plan = {...applyAbsence(plan, absence), ...(agreed && {agreed})};
  const answer = await plans.findRotation(changed);
  if (answer.status !== 'found') return {plan: changed, answer, changes: []};
  const changes = agreed ? compareRotations(changed, [agreed, answer.rotation], plan) : [];
  const replaced = agreed && {before: {version: NO_VERSION, pins: plan.pins, agreed}};
  return {plan: {...changed, agreed: answer.rotation, ...replaced}, answer, changes};
}
