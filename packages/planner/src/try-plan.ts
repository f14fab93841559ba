// Whether a changed plan has a rotation, and what still speaks against it.
import type {About, Reason} from './answers.ts';
import type {Plan} from './plan.ts';
import {findReasons} from './reasons/index.ts';
import {findRuns, type Timer} from './solve/find-runs.ts';
import {toProblem, type Problem} from './solve/problem.ts';

/** Each change is tried for so long at most. */
const MS_FOR_EACH = 100;

/** What identifies a reason, whatever its numbers. */
export type ReasonKey = Pick<Reason, 'code' | 'about'>;

/** Plans a changed plan for a short while. @returns whether there was time to find a rotation */
export function hasRotation(plan: Plan, timer: Timer): boolean {
  const problem = toProblem(plan);
  return findReasons(problem, timer).length === 0 && hasRuns(problem, timer);
}

/** @returns whether runs were found in a short while */
export function hasRuns(problem: Problem, {spent, budgetMs}: Timer): boolean {
  const start = spent();
  const timer = {spent: () => spent() - start, budgetMs: Math.min(MS_FOR_EACH, budgetMs - start)};
  return typeof findRuns(problem, timer) === 'object';
}

/** @returns whether the same is still said of the same things */
export function leavesReason(plan: Plan, reason: ReasonKey, timer: Timer): boolean {
  return findReasons(toProblem(plan), timer).some((other) => isSameReason(other, reason));
}

/** The same kind of trouble about the same things. */
export function isSameReason(one: ReasonKey, other: ReasonKey): boolean {
  return one.code === other.code && toKey(one.about) === toKey(other.about);
}

function toKey({groups, sessions, slots, rooms, adults}: About): string {
  return JSON.stringify([groups, sessions, slots, rooms, adults]);
}
