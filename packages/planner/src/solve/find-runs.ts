// Finds the runs of a day: tables that schools know first, then the search.
import {checkRotation} from '../check-rotation.ts';
import {findHeavyFaults} from './count-heavy.ts';
import {finishRuns, type MeetingTable} from './finish-runs.ts';
import {toRotation, type PlacedRun} from './placed-run.ts';
import type {Problem} from './problem.ts';
import {toRing} from './ring.ts';
import {search, type SearchResult} from './search.ts';
import type {SearchWishes} from './search-state.ts';
import {spreadMeetings} from './spread-meetings.ts';

/** The time that the planner has. */
export interface Timer {
  /** Milliseconds since the start. */
  spent(): number;
  /** Milliseconds that there are in all. */
  budgetMs: number;
}

/** Runs of a day, with how well heavy content is spread. */
export interface FoundRuns {
  runs: PlacedRun[];
  /** How often heavy content follows itself or ends the day. */
  heavy: number;
  /** Whether it is proved that no rotation does better; missing where nobody looked. */
  isBest?: boolean;
}

/** What `findRuns` says; "none" is a proof. */
export type FindResult = FoundRuns | 'none' | 'gave-up';

/** The part of the time that goes into spreading heavy content once there is a rotation. */
const POLISHING_PART = 0.2;

/** Dead ends of the first try; each further one may go half as far again, and begins elsewhere. */
const FIRST_FAILURES = 40;

/** Finds runs that keep every rule of the plan, and spreads heavy content as well as time allows. */
export function findRuns(problem: Problem, timer: Timer): FindResult {
  const ready = findReady(problem, timer);
  if (ready?.heavy === 0) return ready;
  return problem.isHeavy.some(Boolean)
    ? findGentle(problem, timer, ready)
    : weigh(problem, searchOn(problem, {}, toEnd(timer, 1)), 0);
}

/** Looks for a rotation without heavy content in the wrong place, then for any, then for a better one. */
function findGentle(problem: Problem, timer: Timer, ready: FoundRuns | undefined): FindResult {
  const gentle = searchOn(problem, {mostHeavy: 0}, toEnd(timer, ready ? POLISHING_PART : 0.5));
  const proved = gentle === 'none' ? 1 : 0;
  if (typeof gentle === 'object') return weigh(problem, gentle, 0);
  const any = ready ?? weigh(problem, searchOn(problem, {}, toEnd(timer, 1)), proved);
  return typeof any === 'object' ? polish(problem, any, {timer, proved}) : any;
}

/** A ring, or an edge colouring, that happens to keep every rule; the better one of both. */
function findReady(problem: Problem, timer: Timer): FoundRuns | undefined {
  let best: FoundRuns | undefined;
  for (const toTable of [toRing, spreadMeetings]) {
    const table = toTable(problem);
    const found = table && finishTable(table, toEnd(timer, POLISHING_PART));
    if (found && (!best || found.heavy < best.heavy)) best = found;
    if (best?.heavy === 0) return best;
  }
  return best;
}

function finishTable(table: MeetingTable, isOver: () => boolean): FoundRuns | undefined {
  const runs = finishRuns(table, isOver);
  const {problem} = table;
  if (!runs || checkRotation(problem.plan, toRotation(problem, runs)).length > 0) return undefined;
  const heavy = findHeavyFaults(table).length;
  return {runs, heavy, isBest: heavy === 0};
}

/** Halves the span between what is proved and what is found until they meet or the time for it is over. */
function polish(
  problem: Problem,
  best: FoundRuns,
  {timer, proved}: {timer: Timer; proved: number},
): FoundRuns {
  const ends = timer.spent() + timer.budgetMs * POLISHING_PART;
  let least = proved;
  let untried = proved;
  let found = best;
  while (untried < found.heavy && timer.spent() < Math.min(ends, timer.budgetMs)) {
    const middle = Math.floor((untried + found.heavy) / 2);
    const slice = timer.spent() + (ends - timer.spent()) / 2;
    const result = searchOn(problem, {mostHeavy: middle}, () => timer.spent() > slice);
    if (typeof result === 'object') found = weigh(problem, result, least) as FoundRuns;
    else {
      untried = middle + 1;
      if (result === 'none') least = middle + 1;
    }
  }
  return {...found, isBest: found.heavy <= least};
}

function weigh(problem: Problem, result: SearchResult, least: number): FindResult {
  if (typeof result === 'string') return result;
  const heavy = findHeavyFaults(toTable(problem, result.found)).length;
  return {runs: result.found, heavy, isBest: heavy <= least};
}

/** @returns the table of which runs are made */
export function toTable(problem: Problem, runs: readonly PlacedRun[]): MeetingTable {
  const filled = Array.from({length: problem.groupCount * problem.slotCount}, () => -1);
  for (const {slot, session, groups} of runs) {
    for (const group of groups) filled[group * problem.slotCount + slot] = session;
  }
  return {problem, filled};
}

/** Tries again and again, each time elsewhere and further, with and without breaking symmetry in turn. */
export function searchOn(
  problem: Problem,
  wishes: Partial<SearchWishes>,
  isOver: () => boolean,
): SearchResult {
  let mostFailures = FIRST_FAILURES;
  for (let seed = 0; !isOver(); seed += 1) {
    const breakSymmetry = seed % 2 === 1 && wishes.earlier === undefined;
    const all = {mostChanges: Infinity, mostHeavy: Infinity, breakSymmetry, ...wishes};
    const result = search(problem, all, {mostFailures, seed, isOver});
    if (result !== 'gave-up') return result;
    mostFailures *= 1.5;
  }
  return 'gave-up';
}

function toEnd({spent, budgetMs}: Timer, part: number): () => boolean {
  return () => spent() > budgetMs * part;
}
