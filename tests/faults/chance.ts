// Chance that follows from a seed, so that a bad run can be had again.
import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';

/** Gives numbers and picks. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  number(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Makes it. */
export function createChance(seed: number): Chance {
  const random = xoroshiro128plus(seed);
  const number: Chance['number'] = (from, to) => uniformInt(random, from, to);
  return {
    number,
    pick(list) {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[number(0, list.length - 1)]!;
    },
  };
}
