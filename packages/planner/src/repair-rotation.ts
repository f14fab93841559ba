// A new rotation with as few changes as can be, after an adult is absent or a room is lost.
import type {PlanningOptions, RepairAnswer} from './answers.ts';
import {compareRotations} from './compare-rotations.ts';
import type {Plan, Rotation} from './plan.ts';
import {createTimer, findMissingParts, shorten, toAnswer, toWeighing} from './plan-rotation.ts';
import {findReasons} from './reasons/index.ts';
import {findHeavyFaults} from './solve/count-heavy.ts';
import {searchOn, toTable, type FindResult, type FoundRuns, type Timer} from './solve/find-runs.ts';
import {toRotation, type PlacedRun} from './solve/placed-run.ts';
import {toProblem, type Problem} from './solve/problem.ts';
import {returnRuns} from './solve/return-runs.ts';
import {findRemarks} from './remarks/index.ts';
import {weighRepairs} from './weigh-repairs.ts';

/** What `repairRotation` may be told. */
export interface RepairOptions extends PlanningOptions {
  /** The plan before the change, for the names of what is gone. */
  earlier?: Plan;
}

/**
 * Finds a rotation of a plan that differs as little as can be from an earlier one: first as few meetings as possible
 * leave their slot, then as few runs as possible their room and adult. Heavy content is spread no worse than it was,
 * where that can be.
 * @param plan the plan as it is now: the adult's slots unavailable, the room gone
 * @param previous the rotation that stood before; what it names and the plan no longer holds is passed over
 * @returns as `planRotation`, with what changed
 */
export function repairRotation(plan: Plan, previous: Rotation, options: RepairOptions = {}): RepairAnswer {
  const missing = findMissingParts(plan);
  if (missing.length > 0) return {status: 'nothing-to-plan', missing};
  const timer = createTimer(options);
  const problem = toProblem(plan);
  const reasons = findReasons(problem, timer);
  if (reasons.length > 0)
    return {status: 'impossible', reasons: weighRepairs(plan, reasons, toWeighing(timer))};
  const found = findNear(problem, previous, shorten(timer));
  if (typeof found === 'string') return toAnswer(problem, found, timer) as RepairAnswer;
  const runs = returnRuns(problem, found.runs, previous);
  const rotation = toRotation(problem, runs);
  return {
    status: 'found',
    rotation,
    remarks: findRemarks(problem, {...found, runs}),
    changes: compareRotations(plan, [previous, rotation], options.earlier),
  };
}

/** Finds any rotation near the earlier one, then allows no change of a meeting, then one, then two … */
function findNear(problem: Problem, previous: Rotation, timer: Timer): FindResult {
  const earlier = toEarlier(problem, previous);
  const heavyBefore = findHeavyFaults(toEarlierTable(problem, previous)).length;
  for (const mostHeavy of problem.isHeavy.some(Boolean) ? [heavyBefore, Infinity] : [Infinity]) {
    const end = timer.spent() + (timer.budgetMs - timer.spent()) / 2;
    const any = searchOn(problem, {earlier, mostHeavy}, () => timer.spent() > end);
    if (typeof any === 'object') {
      const most = countChanges(problem, any.found, earlier);
      return toFound(problem, deepen(problem, {earlier, mostHeavy, most}, timer) ?? any.found);
    }
    if (mostHeavy === Infinity) return any;
  }
  return 'gave-up';
}

interface Deepening {
  earlier: number[][];
  mostHeavy: number;
  /** Changes that are known to be enough. */
  most: number;
}

function deepen(
  problem: Problem,
  {earlier, mostHeavy, most}: Deepening,
  {spent, budgetMs}: Timer,
): PlacedRun[] | undefined {
  for (let mostChanges = 0; mostChanges < most && spent() < budgetMs; mostChanges += 1) {
    const end = spent() + (budgetMs - spent()) / 4;
    const result = searchOn(problem, {earlier, mostChanges, mostHeavy}, () => spent() > end);
    if (typeof result === 'object') return result.found;
  }
  return undefined;
}

function toFound(problem: Problem, runs: PlacedRun[]): FoundRuns {
  return {runs, heavy: findHeavyFaults(toTable(problem, runs)).length};
}

/** By group, then session: the slot in which they met, or -1. */
function toEarlier(problem: Problem, previous: Rotation): number[][] {
  const {filled} = toEarlierTable(problem, previous);
  const {slotCount} = problem;
  return problem.attends.map((row, group) =>
    row.map((_, session) =>
      Array.from(filled)
        .slice(group * slotCount, (group + 1) * slotCount)
        .indexOf(session),
    ),
  );
}

function toEarlierTable(problem: Problem, {runs}: Rotation) {
  const {plan, slots} = problem;
  const find = (things: readonly {id: string}[], wanted: string) => things.findIndex(({id}) => id === wanted);
  const known = runs.map((run) => ({
    slot: find(slots, run.slot),
    session: find(plan.sessions, run.session),
    groups: run.groups.map((id) => find(plan.groups, id)).filter((group) => group >= 0),
    room: -1,
    adult: -1,
  }));
  return toTable(
    problem,
    known.filter(({slot, session}) => slot >= 0 && session >= 0),
  );
}

function countChanges(problem: Problem, runs: readonly PlacedRun[], earlier: number[][]): number {
  const {filled} = toTable(problem, runs);
  return earlier
    .map((row, group) =>
      row.filter((slot, session) => slot >= 0 && filled[group * problem.slotCount + slot] !== session),
    )
    .reduce((sum, row) => sum + row.length, 0);
}
