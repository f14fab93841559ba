// Ids of slots, groups, sessions, rooms and adults: given once in the life of a plan. What was printed or sent of something
// that is gone must never show something else.
import type {Plan} from './plan.ts';

/** The lists of a plan whose things have ids. */
export type IdList = keyof NonNullable<Plan['used']>;

const LISTS: IdList[] = ['slots', 'groups', 'sessions', 'rooms', 'adults'];

/** Greater numbers nobody counted to: they came from elsewhere, and are passed over. */
const COUNTED = /^[a-z]+(\d{1,6})$/;

/**
 * Finds an id that no thing of a list has.
 * @param letter with which ids of such things begin: `g` for groups
 * @param above a number that the id is to be greater than: see `toHighestId`
 * @returns `g4` where the greatest is `g3`; numbers of more than six digits, which nobody counted to, are passed over
 */
export function nextId(letter: string, things: readonly {id: string}[], above = 0): string {
  const taken = new Set(things.map(({id}) => id));
  const own = things.filter(({id}) => id.startsWith(letter));
  let number = 1 + Math.max(above, toHighest(own));
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** @returns the greatest number in an id of the list that the plan has, or ever had */
export function toHighestId(plan: Plan, list: IdList): number {
  return Math.max(plan.used?.[list] ?? 0, toHighest(plan[list]));
}

/**
 * Remembers the ids that a change of a plan takes out of use.
 * @param before the plan as it was
 * @returns the plan as it is now, with what it has to know of that
 */
export function keepIds(before: Plan, now: Plan): Plan {
  const used = {...now.used};
  for (const list of LISTS) {
    const highest = toHighestId(before, list);
    if (highest > toHighestId(now, list)) used[list] = highest;
  }
  return Object.keys(used).length > 0 ? {...now, used} : now;
}

function toHighest(things: readonly {id: string}[]): number {
  return Math.max(0, ...things.map(({id}) => Number(COUNTED.exec(id)?.[1] ?? 0)));
}
