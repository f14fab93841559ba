// Finds a rotation for a plan, or says why there is none.
import type {MissingPart, PlanningOptions, RotationAnswer} from './answers.ts';
import {explainByTrying} from './explain-by-trying.ts';
import type {Plan} from './plan.ts';
import {findReasons} from './reasons/index.ts';
import {findRemarks} from './remarks/index.ts';
import {evenLoads} from './solve/even-loads.ts';
import {findRuns, type FindResult, type Timer} from './solve/find-runs.ts';
import {toRotation, type PlacedRun} from './solve/placed-run.ts';
import {toProblem, type Problem} from './solve/problem.ts';
import {steadyPlaces} from './solve/steady-places.ts';
import {weighRepairs} from './weigh-repairs.ts';

/** How long the planner tries unless told. */
const BUDGET_MS = 2000;

/** The part of the time that goes into finding a rotation; the rest finds out what would help. */
const FINDING_PART = 0.8;

/** The part of the time that goes into trying repairs where counting has said why there is none. */
const WEIGHING_PART = 0.2;

/**
 * Plans a day: counts whether it can be, tries a ring and an edge colouring (Kőnig), then searches. The same plan
 * gives the same answer, but where time runs out.
 * @param plan one that `parsePlan` lets through
 * @returns a rotation that `checkRotation` finds nothing against, with what is worth knowing about it; or that there
 *   is none, which is a proof; or that none was found in time; or what the plan still lacks
 */
export function planRotation(plan: Plan, options: PlanningOptions = {}): RotationAnswer {
  const missing = findMissingParts(plan);
  if (missing.length > 0) return {status: 'nothing-to-plan', missing};
  const timer = createTimer(options);
  const problem = toProblem(plan);
  const reasons = findReasons(problem, timer);
  if (reasons.length > 0)
    return {status: 'impossible', reasons: weighRepairs(plan, reasons, toWeighing(timer))};
  return toAnswer(problem, findRuns(problem, shorten(timer)), timer);
}

/** Puts what was found into words. */
export function toAnswer(problem: Problem, found: FindResult, timer: Timer): RotationAnswer {
  const afterMs = Math.round(timer.spent());
  if (typeof found === 'string') {
    const isProved = found === 'none';
    const reasons = [explainByTrying(problem.plan, {isProved, afterMs}, timer)];
    return isProved ? {status: 'impossible', reasons} : {status: 'not-found', afterMs, reasons};
  }
  const steady = {...found, runs: placeEvenly(problem, found.runs)};
  return {status: 'found', rotation: toRotation(problem, steady.runs), remarks: findRemarks(problem, steady)};
}

/** Where pupils move, adults share the runs evenly; where kit moves, an adult stays with a group instead. */
function placeEvenly(problem: Problem, runs: readonly PlacedRun[]): PlacedRun[] {
  const steady = steadyPlaces(problem, runs);
  return problem.plan.moving === 'kit' ? steady : evenLoads(problem, steady);
}

/** @returns what a plan lacks before there is anything to plan */
export function findMissingParts({slots, groups, sessions}: Plan): MissingPart[] {
  const missing: MissingPart[] = [];
  if (!slots.some(({kind}) => kind === 'session')) missing.push('slots');
  if (groups.length === 0) missing.push('groups');
  if (sessions.length === 0) missing.push('sessions');
  return missing;
}

/** Starts to measure. */
export function createTimer({now = () => performance.now(), budgetMs = BUDGET_MS}: PlanningOptions): Timer {
  const start = now();
  return {spent: () => now() - start, budgetMs};
}

/** @returns a timer that leaves time to explain */
export function shorten({spent, budgetMs}: Timer): Timer {
  return {spent, budgetMs: budgetMs * FINDING_PART};
}

/** @returns a timer that has a part of the time from now on */
export function toWeighing({spent, budgetMs}: Timer): Timer {
  return {spent, budgetMs: Math.min(budgetMs, spent() + budgetMs * WEIGHING_PART)};
}
