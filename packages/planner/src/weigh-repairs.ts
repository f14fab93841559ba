// Which repairs help: whatever one press can do is tried before it is offered.
import type {About, PlanEdit, Reason, Repair} from './answers.ts';
import {applyEdit} from './apply-edit.ts';
import type {Plan} from './plan.ts';
import {findReasons} from './reasons/index.ts';
import {findRuns, type Timer} from './solve/find-runs.ts';
import {toProblem, type Problem} from './solve/problem.ts';

/** Each change is tried for so long at most. */
const MS_FOR_EACH = 100;

/**
 * Tries every edit that reasons offer, as long as there is time. One that leaves its reason as it was is dropped, as is
 * one for which there was no time: what is offered was seen to change something. Those that give a rotation come first.
 */
export function weighRepairs(plan: Plan, reasons: readonly Reason[], timer: Timer): Reason[] {
  return reasons.map((reason) => {
    const weighed = reason.repair.map((repair) => ({
      repair,
      effect: findEffect(plan, {reason, repair}, timer),
    }));
    const pick = (wanted: Effect) => weighed.flatMap(({repair, effect}) => (effect === wanted ? repair : []));
    return {...reason, repair: [...pick('solves'), ...pick('helps')]};
  });
}

/** Plans a changed plan for a short while. @returns whether there was time to find a rotation */
export function hasRotation(plan: Plan, timer: Timer): boolean {
  const problem = toProblem(plan);
  return findReasons(problem, timer).length === 0 && hasRuns(problem, timer);
}

type Effect = 'solves' | 'helps' | 'none';

function findEffect(plan: Plan, {reason, repair}: {reason: Reason; repair: Repair}, timer: Timer): Effect {
  if (!repair.edit) return 'helps';
  if (timer.spent() > timer.budgetMs) return 'none';
  return tryEdit(plan, {edit: repair.edit, reason}, timer);
}

function tryEdit(plan: Plan, {edit, reason}: {edit: PlanEdit; reason: Reason}, timer: Timer): Effect {
  const problem = toProblem(applyEdit(plan, edit));
  const left = findReasons(problem, timer);
  if (left.some((other) => isSame(other, reason))) return 'none';
  return left.length === 0 && hasRuns(problem, timer) ? 'solves' : 'helps';
}

function hasRuns(problem: Problem, {spent, budgetMs}: Timer): boolean {
  const start = spent();
  const timer = {spent: () => spent() - start, budgetMs: Math.min(MS_FOR_EACH, budgetMs - start)};
  return typeof findRuns(problem, timer) === 'object';
}

/** The same kind of trouble about the same things, whatever the numbers. */
function isSame(one: Reason, other: Reason): boolean {
  return one.code === other.code && toKey(one.about) === toKey(other.about);
}

function toKey({groups, sessions, slots, rooms, adults}: About): string {
  return JSON.stringify([groups, sessions, slots, rooms, adults]);
}
