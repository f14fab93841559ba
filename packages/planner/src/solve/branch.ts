// What the search decides next: the meeting or the slot that has the fewest ways left (Brélaz 1979, DSATUR).
import {countBits, toPlaces} from './bits.ts';
import type {SearchState} from './search-state.ts';

/** One way to go on: a meeting in a slot. */
export interface Step {
  cell: number;
  slot: number;
}

/** What remains to be decided, with how many ways there are. */
interface Question {
  /** A cell, or -1 less a row. */
  about: number;
  ways: number;
}

/**
 * Chooses what to decide next, and in which order to try.
 * @param random breaks ties; without it the first wins
 * @returns the ways to go on, or nothing where everything is decided
 */
export function chooseSteps(state: SearchState, random?: () => number): Step[] | undefined {
  const question = findNarrowest(state, random);
  if (!question) return undefined;
  const {sessionCount, slotCount} = state.problem;
  const steps: (Step & {rank: number})[] = [];
  const add = (cell: number, slot: number, rank: number) => {
    const wasHere = state.wishes.earlier?.[Math.floor(cell / sessionCount)]?.[cell % sessionCount] === slot;
    steps.push({cell, slot, rank: wasHere ? -Infinity : rank + (random ? random() : 0)});
  };
  if (question.about >= 0) {
    const cell = question.about;
    const group = Math.floor(cell / sessionCount);
    for (const slot of toPlaces(state.open[cell]!)) {
      const desk = (cell % sessionCount) * slotCount + slot;
      add(cell, slot, state.rowOptions[group * slotCount + slot]! + state.deskOptions[desk]! / 64);
    }
  } else {
    const row = -1 - question.about;
    const first = Math.floor(row / slotCount) * sessionCount;
    for (let cell = first; cell < first + sessionCount; cell += 1) {
      const slot = row % slotCount;
      if (state.chosen[cell] === -1 && state.open[cell]! & (1 << slot))
        add(cell, slot, countBits(state.open[cell]!));
    }
  }
  return steps.sort((one, other) => one.rank - other.rank);
}

function findNarrowest(state: SearchState, random?: () => number): Question | undefined {
  let best: Question = {about: 0, ways: Infinity};
  let ties = 0;
  const consider = (about: number, ways: number) => {
    if (ways > best.ways) return;
    ties = ways === best.ways ? ties + 1 : 1;
    if (ties === 1 || (random && random() * ties < 1)) best = {about, ways};
  };
  for (let group = 0; group < state.problem.groupCount; group += 1) {
    if (state.spare[group] === 0) considerCells(state, group, consider);
    if (state.problem.isFull[group]) considerRows(state, group, consider);
  }
  return best.ways === Infinity ? undefined : best;
}

type Consider = (about: number, ways: number) => void;

function considerCells({problem, chosen, open}: SearchState, group: number, consider: Consider): void {
  const end = (group + 1) * problem.sessionCount;
  for (let cell = group * problem.sessionCount; cell < end; cell += 1) {
    if (chosen[cell] === -1 && open[cell] !== 0) consider(cell, countBits(open[cell]!));
  }
}

function considerRows({problem, filled, rowOptions}: SearchState, group: number, consider: Consider): void {
  const end = (group + 1) * problem.slotCount;
  for (let row = group * problem.slotCount; row < end; row += 1) {
    if (filled[row] === -1) consider(-1 - row, rowOptions[row]!);
  }
}
