// Evens out who leads how much: nobody should lead all day while others are free.
import type {PlacedRun} from './placed-run.ts';
import type {Problem} from './problem.ts';

/**
 * Hands runs over from those who lead most to those who lead least, along shortest chains of adults of whom each gives
 * one run and takes one. A chain is gone along only where it makes two loads more alike, so that their difference never
 * grows, and the trying ends: the sum of the squares of all loads falls each time. Last runs are handed over first, and
 * to somebody who leads the session already where there is one. O(runs · adults) for each chain, one a run at most.
 * @returns runs that differ in their adults alone; every adult leads only what, when and as often as they may
 */
export function evenLoads(problem: Problem, runs: readonly PlacedRun[]): PlacedRun[] {
  if (problem.plan.adults.length < 2) return [...runs];
  const rota = createRota(problem, runs);
  for (let handed = 0; handed < runs.length && handOver(rota); handed += 1);
  return rota.runs;
}

interface Rota {
  problem: Problem;
  runs: PlacedRun[];
  loads: number[];
  /** By `adult * slotCount + slot`: place of the run, or -1. */
  runAt: number[];
  /** By session: places of its runs. */
  bySession: number[][];
}

function createRota(problem: Problem, runs: readonly PlacedRun[]): Rota {
  const {plan, slotCount} = problem;
  const rota: Rota = {
    problem,
    runs: runs.map((run) => ({...run})),
    loads: plan.adults.map(() => 0),
    runAt: Array.from({length: plan.adults.length * slotCount}, () => -1),
    bySession: plan.sessions.map((_, session) =>
      runs.flatMap((run, at) => (run.session === session ? [at] : [])),
    ),
  };
  runs.forEach(({adult, slot}, at) => {
    rota.loads[adult]! += 1;
    rota.runAt[adult * slotCount + slot] = at;
  });
  return rota;
}

/** Finds a chain for the adult who leads most; where there is none, for the next. @returns false where all is even */
function handOver(rota: Rota): boolean {
  const {loads} = rota;
  const least = Math.min(...loads);
  const givers = loads
    .map((_, adult) => adult)
    .filter((adult) => loads[adult]! > least + 1)
    .sort((one, other) => loads[other]! - loads[one]! || one - other);
  return givers.some((giver) => {
    const chain = findChain(rota, giver);
    if (chain) goAlong(rota, chain);
    return chain !== undefined;
  });
}

/** A run on its way to another adult. */
interface Step {
  run: number;
  to: number;
  before?: Step;
}

/** Breadth first, each run once: where it is handed over, it makes its new adult hand on another one, or ends the chain. */
function findChain(rota: Rota, giver: number): Step | undefined {
  const seen = new Set(toOwn(rota, giver));
  const took = new Set([giver]);
  const waiting: {run: number; before?: Step}[] = [...seen].map((run) => ({run}));
  for (const {run, before} of waiting) {
    for (const to of toTakers(rota, run).filter((adult) => adult !== giver)) {
      const step = {run, to, ...(before && {before})};
      if (canEnd(rota, step, giver)) return step;
      for (const next of toNext(rota, step, took).filter((one) => !seen.has(one))) {
        seen.add(next);
        waiting.push({run: next, before: step});
      }
    }
  }
  return undefined;
}

/** What the new adult may hand on: the run that is in the way, or any, once, where none is. */
function toNext(rota: Rota, {run, to}: Step, took: Set<number>): number[] {
  const displaced = toRunAt(rota, to, run);
  if (displaced !== -1) return [displaced];
  if (took.has(to)) return [];
  took.add(to);
  return toOwn(rota, to);
}

/** What the adult leads when the run is on, or -1. */
function toRunAt({runAt, runs, problem}: Rota, adult: number, run: number): number {
  return runAt[adult * problem.slotCount + runs[run]!.slot]!;
}

/** Whether the new adult is free then, and leads less than the giver even with this run. */
function canEnd(rota: Rota, {run, to}: Step, giver: number): boolean {
  const {loads, problem} = rota;
  if (toRunAt(rota, to, run) !== -1) return false;
  return loads[to]! + 1 < loads[giver]! && loads[to]! < problem.mostRuns[to]!;
}

/** Runs of an adult, the last of the day first. */
function toOwn({runAt, problem: {slotCount}}: Rota, adult: number): number[] {
  return runAt
    .slice(adult * slotCount, (adult + 1) * slotCount)
    .filter((run) => run >= 0)
    .reverse();
}

/** Who else can lead a run: those who lead its session already, then those who lead least. */
function toTakers({problem, runs, loads, bySession}: Rota, run: number): number[] {
  const {session, slot, adult} = runs[run]!;
  const knows = new Set(bySession[session]!.map((one) => runs[one]!.adult));
  return problem.adults[session]![slot]!.filter((other) => other !== adult).sort(
    (one, other) =>
      Number(knows.has(other)) - Number(knows.has(one)) || loads[one]! - loads[other]! || one - other,
  );
}

function goAlong(rota: Rota, chain: Step): void {
  const {runs, loads, runAt, problem} = rota;
  const steps: Step[] = [];
  for (let step: Step | undefined = chain; step; step = step.before) steps.push(step);
  const place = (adult: number, run: number) => adult * problem.slotCount + runs[run]!.slot;
  for (const {run} of steps) {
    runAt[place(runs[run]!.adult, run)] = -1;
    loads[runs[run]!.adult]! -= 1;
  }
  for (const {run, to} of steps) {
    runs[run]!.adult = to;
    runAt[place(to, run)] = run;
    loads[to]! += 1;
  }
}
