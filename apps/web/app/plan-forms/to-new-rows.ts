// New rows for a form: filled in, so that they can be saved as they are.
import {isClock, nextId, toClock, toMinutes} from '@resilience/planner';

import {toKey} from './check-draft.ts';
import {ANY, type DraftRow, type RowList} from './plan-fields.ts';

/** How ids of each kind of row begin. */
export const letters: Record<RowList, string> = {
  slots: 's',
  groups: 'g',
  sessions: 'l',
  rooms: 'r',
  adults: 'a',
};

/** Time to walk from one slot to the next, in minutes. */
const MOVING = 5;
const LAST_START = 23 * 60;

/**
 * @param add how many rows, and a number that their ids are to be greater than: ids of rows that are gone are not given again
 * @returns rows to follow `rows`
 */
export function toNewRows(
  list: RowList,
  rows: DraftRow[],
  {count, above = 0}: {count: number; above?: number},
): DraftRow[] {
  const all = [...rows];
  for (let added = 0; added < count; added += 1) {
    const id = nextId(letters[list], all as unknown as {id: string}[], above);
    const row: DraftRow = {id, ...newRow[list](all.at(-1), all.length + 1)};
    all.push(list === 'slots' ? row : {...row, ...toFreeName(row, all)});
  }
  return all.slice(rows.length);
}

const newRow: Record<RowList, (last: DraftRow | undefined, number: number) => DraftRow> = {
  slots: (last) => ({
    kind: 'session',
    title: 'Session',
    starts: toNextStart(last),
    minutes: '50',
    lesson: '',
  }),
  // A year group's classes are much alike.
  groups: (last, number) => ({
    name: toNextName(last?.name) ?? `Group ${number}`,
    size: last?.size ?? '30',
    year: last?.year ?? '',
    quiet: '',
    sessions: ANY,
  }),
  sessions: (_last, number) => ({
    title: `Our own session ${number}`,
    minutes: '50',
    lesson: '',
    weight: '1',
    groupsAtOnce: '1',
    runsAtOnce: '1',
    slots: ANY,
    after: [],
    screen: '',
    rooms: ANY,
  }),
  rooms: (last, number) => ({
    name: toNextName(last?.name) ?? `Room ${number}`,
    capacity: last?.capacity ?? '32',
    screen: last?.screen ?? 'yes',
    unavailable: [],
  }),
  adults: (_last, number) => ({name: `Adult ${number}`, unavailable: [], mostRuns: '', sessions: ANY}),
};

// Rows may have been removed or moved since they were counted.
function toFreeName(row: DraftRow, all: DraftRow[]): DraftRow {
  const field = 'title' in row ? 'title' : 'name';
  const taken = new Set(all.map(toKey));
  let free = row;
  while (taken.has(toKey(free))) free = {[field]: toNextName(free[field]) ?? `${String(free[field])} 2`};
  return free;
}

/** @returns "9D" after "9C", "Group 4" after "Group 3"; undefined where a name does not count on */
export function toNextName(name: string | string[] | undefined): string | undefined {
  if (typeof name !== 'string') return undefined;
  const number = /^(.*\D)(\d{1,3})$/.exec(name);
  if (number) return `${number[1]}${Number(number[2]) + 1}`;
  const letter = /^(.*\d ?)([A-Ya-y])$/.exec(name);
  return letter ? `${letter[1]}${String.fromCharCode(letter[2]!.charCodeAt(0) + 1)}` : undefined;
}

function toNextStart(last: DraftRow | undefined): string {
  const {starts, minutes} = last ?? {};
  if (typeof starts !== 'string' || !isClock(starts)) return '09:00';
  return toClock(Math.min(toMinutes(starts) + (Number(minutes) || 0) + MOVING, LAST_START));
}
