// What the search knows at any moment, and how it takes a step back.
import {createAdultRota, type AdultRota, type LedRun} from './match-adults.ts';
import type {Problem} from './problem.ts';
import {findTwins, type Twin} from './find-twins.ts';

/** What a search is after, beyond the rules of the plan. */
export interface SearchWishes {
  /** By group, then session: the slot that it had before, or -1. */
  earlier?: readonly (readonly number[])[];
  /** How many meetings may leave the slot that they had before. */
  mostChanges: number;
  /** How many times heavy content may follow itself or end the day; Infinity where it does not matter. */
  mostHeavy: number;
  /** Whether to look at only one of several ways that are the same but for names. */
  breakSymmetry: boolean;
}

/**
 * A partial rotation. A cell is a group's meeting with a session, `group * sessionCount + session`; a row is a
 * group's slot, `group * slotCount + slot`; a desk is a session's slot, `session * slotCount + slot`.
 */
export interface SearchState {
  problem: Problem;
  wishes: SearchWishes;
  /** By cell: bits of the slots that are still possible. */
  open: Int32Array;
  /** By cell: the slot, or -1. */
  chosen: Int8Array;
  /** By row: the session, or -1. */
  filled: Int16Array;
  /** By row: how many sessions not yet placed could still be there. */
  rowOptions: Int16Array;
  /** By desk: how many groups not yet placed could still be there. */
  deskOptions: Int16Array;
  /** By desk: how many groups are there. */
  taken: Int16Array;
  /** By group: how many sessions it may still miss. */
  spare: Int16Array;
  /** By slot: how many groups that need a session in it have none yet. */
  unfilled: Int16Array;
  /** By session: how many meetings that must be are not placed yet. */
  demand: Int16Array;
  /** By cell: cells that must not come before, or after, it; only where symmetry is broken. */
  twins: Map<number, Twin[]>;
  changes: number;
  heavy: number;
  rota: AdultRota | undefined;
  ledRuns: LedRun[];
  /** Cells that have one slot left, then rows that have one session left, to be settled. */
  waiting: number[];
  /** Old values, three numbers each: which list, which place, what stood there. */
  trail: number[];
}

/** The lists that can be taken back, in the order of their numbers on the trail. */
const LISTS = [
  'open',
  'chosen',
  'filled',
  'rowOptions',
  'deskOptions',
  'taken',
  'spare',
  'unfilled',
  'demand',
] as const;

/** A list that can be taken back. */
export type ListName = (typeof LISTS)[number];

const NUMBER_OF = Object.fromEntries(LISTS.map((name, index) => [name, index])) as Record<ListName, number>;
const CHANGES = LISTS.length;
const HEAVY = LISTS.length + 1;
const LED_RUN = LISTS.length + 2;

/** Starts a search with every slot of the plan still possible. */
export function createSearchState(problem: Problem, wishes: SearchWishes): SearchState {
  const {groupCount, sessionCount, slotCount, plan} = problem;
  const cells = groupCount * sessionCount;
  return {
    problem,
    wishes,
    open: new Int32Array(cells),
    chosen: new Int8Array(cells).fill(-1),
    filled: new Int16Array(groupCount * slotCount).fill(-1),
    rowOptions: new Int16Array(groupCount * slotCount),
    deskOptions: new Int16Array(sessionCount * slotCount),
    taken: new Int16Array(sessionCount * slotCount),
    spare: Int16Array.from(problem.spare),
    unfilled: new Int16Array(slotCount).fill(problem.isFull.filter(Boolean).length),
    demand: new Int16Array(sessionCount),
    twins: wishes.breakSymmetry ? findTwins(problem) : new Map<number, Twin[]>(),
    changes: 0,
    heavy: 0,
    rota: plan.adults.length > 0 ? createAdultRota(problem) : undefined,
    ledRuns: [],
    waiting: [],
    trail: [],
  };
}

/** Writes a value so that `takeBack` can undo it. */
export function write(state: SearchState, name: ListName, change: {at: number; value: number}): void {
  state.trail.push(NUMBER_OF[name], change.at, state[name][change.at]!);
  state[name][change.at] = change.value;
}

/** Adds to one of the two sums. */
export function charge(state: SearchState, sum: 'changes' | 'heavy', amount: number): void {
  if (amount === 0) return;
  state.trail.push(sum === 'changes' ? CHANGES : HEAVY, 0, state[sum]);
  state[sum] += amount;
}

/** Finds an adult for one more run. @returns false where there is none */
export function lead(state: SearchState, session: number, slot: number): boolean {
  const run = state.rota?.add(session, slot);
  if (!run) return false;
  state.trail.push(LED_RUN, 0, 0);
  state.ledRuns.push(run);
  return true;
}

/** Undoes everything since the trail was so long. */
export function takeBack(state: SearchState, length: number): void {
  const {trail} = state;
  state.waiting.length = 0;
  while (trail.length > length) {
    const value = trail.pop()!;
    const at = trail.pop()!;
    const list = trail.pop()!;
    if (list < LISTS.length) state[LISTS[list]!][at] = value;
    else if (list === CHANGES) state.changes = value;
    else if (list === HEAVY) state.heavy = value;
    else state.rota!.remove(state.ledRuns.pop()!);
  }
}
