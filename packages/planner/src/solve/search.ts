// Tries every way to lay a day out until one is whole, or none is left, or time is up.
import {chooseSteps, type Step} from './branch.ts';
import {assign} from './narrow.ts';
import {finishRuns} from './finish-runs.ts';
import type {PlacedRun} from './placed-run.ts';
import type {Problem} from './problem.ts';
import {createRandom} from './random.ts';
import {takeBack, type SearchState, type SearchWishes} from './search-state.ts';
import {settle, startSearch} from './start-search.ts';

/** How far one try of the search may go. */
export interface SearchLimits {
  /** Dead ends after which it gives up. */
  mostFailures: number;
  /** Breaks ties; 0 takes the first. */
  seed: number;
  isOver: () => boolean;
}

/** What a search says: the runs, or that there are none, or that it gave up. */
export type SearchResult = {found: PlacedRun[]} | 'none' | 'gave-up';

/** Looks at the clock once in so many steps. */
const STEPS_BETWEEN_LOOKS = 32;

/**
 * Searches depth first with forward checking (Haralick and Elliott 1980): the meeting or slot with the fewest ways
 * left is decided next, every step follows what it implies, and steps back at a dead end. Says "none" only when every
 * way was tried or ruled out, which is a proof.
 */
export function search(problem: Problem, wishes: SearchWishes, limits: SearchLimits): SearchResult {
  const start = startSearch(problem, wishes);
  if (!start) return 'none';
  const random = limits.seed === 0 ? undefined : createRandom(limits.seed);
  let failures = 0;
  let steps = 0;
  const isDone = () => {
    steps += 1;
    return failures > limits.mostFailures || (steps % STEPS_BETWEEN_LOOKS === 0 && limits.isOver());
  };
  const descend = (state: SearchState): SearchResult => {
    const ways = chooseSteps(state, random);
    if (!ways) {
      const found = finishRuns(state, limits.isOver);
      return found ? {found} : 'none';
    }
    const depth = state.trail.length;
    for (const way of ways) {
      if (isDone()) return 'gave-up';
      const result = take(state, way) ? descend(state) : 'none';
      if (result !== 'none') return result;
      failures += 1;
      takeBack(state, depth);
    }
    return 'none';
  };
  const result = descend(start);
  // A table that was left half packed for want of time proves nothing.
  return result === 'none' && limits.isOver() ? 'gave-up' : result;
}

function take(state: SearchState, {cell, slot}: Step): boolean {
  return assign(state, cell, slot) && settle(state);
}
