// The state in which a search begins: what the plan fixes, and what needs to be looked at only once.
import {toPlaces} from './bits.ts';
import {assign, narrow} from './narrow.ts';
import type {Problem} from './problem.ts';
import {createSearchState, type SearchState, type SearchWishes} from './search-state.ts';

/**
 * Prepares a search: opens what the plan allows, keeps the pins and follows what both imply.
 * @returns nothing where that is a dead end already
 */
export function startSearch(problem: Problem, wishes: SearchWishes): SearchState | undefined {
  const state = createSearchState(problem, wishes);
  const steps = [openAll, missUnready, restHeavy, keepPins, settle];
  return steps.every((step) => step(state)) ? state : undefined;
}

/** Settles every meeting and slot that has one way left, and what that leads to. @returns false at a dead end */
export function settle(state: SearchState): boolean {
  for (let next = state.waiting.pop(); next !== undefined; next = state.waiting.pop()) {
    if (!(next >= 0 ? settleCell(state, next) : settleRow(state, -1 - next))) return false;
  }
  return true;
}

/** A meeting that has fallen away since is missed, which was seen to then. */
function settleCell(state: SearchState, cell: number): boolean {
  const [slot] = toPlaces(state.open[cell]!);
  return slot === undefined || assign(state, cell, slot);
}

function settleRow(state: SearchState, row: number): boolean {
  if (state.filled[row] !== -1) return true;
  const {sessionCount, slotCount} = state.problem;
  const first = Math.floor(row / slotCount) * sessionCount;
  const slot = row % slotCount;
  for (let cell = first; cell < first + sessionCount; cell += 1) {
    if ((state.open[cell]! & (1 << slot)) !== 0 && state.chosen[cell] === -1)
      return assign(state, cell, slot);
  }
  return false;
}

/** Counts every option, then takes away what the plan rules out, so that the sums are right from the start. */
function openAll(state: SearchState): boolean {
  const {groupCount, sessionCount, slotCount, attends, left} = state.problem;
  const all = (1 << slotCount) - 1;
  for (let cell = 0; cell < groupCount * sessionCount; cell += 1) {
    const group = Math.floor(cell / sessionCount);
    const session = cell % sessionCount;
    if (!attends[group]![session]) continue;
    state.open[cell] = all;
    if (state.spare[group] === 0) state.demand[session]! += 1;
    for (let slot = 0; slot < slotCount; slot += 1) {
      state.rowOptions[group * slotCount + slot]! += 1;
      state.deskOptions[session * slotCount + slot]! += 1;
    }
  }
  return attends.every((row, group) =>
    row.every(
      (isThere, session) =>
        !isThere || narrow(state, group * sessionCount + session, ~left[session]![group]!),
    ),
  );
}

/** A group that does not attend what a session needs first can only miss it. */
function missUnready(state: SearchState): boolean {
  const {attends, before, sessionCount} = state.problem;
  return attends.every((row, group) =>
    before.every(
      (needed, session) =>
        needed.every((other) => row[other]) || narrow(state, group * sessionCount + session, -1),
    ),
  );
}

/** Where heavy content may not end the day, it may not be in the last slot. */
function restHeavy(state: SearchState): boolean {
  const {isHeavy, endsDay, groupCount, sessionCount, slotCount} = state.problem;
  if (state.wishes.mostHeavy > 0 || !endsDay) return true;
  for (let group = 0; group < groupCount; group += 1) {
    for (let session = 0; session < sessionCount; session += 1) {
      const cell = group * sessionCount + session;
      if (isHeavy[session] && !narrow(state, cell, 1 << (slotCount - 1))) return false;
    }
  }
  return true;
}

function keepPins(state: SearchState): boolean {
  return state.problem.pins.every(({group, session, slot}) =>
    assign(state, group * state.problem.sessionCount + session, slot),
  );
}
