// What the buttons of a form do with its rows.
import type {DraftRow, RowList} from './plan-fields.ts';
import {toNewRows} from './to-new-rows.ts';

/** What a button asks for. */
export type RowMove =
  {kind: 'save'} | {kind: 'add'; count: number} | {kind: 'remove' | 'up' | 'down'; index: number};

/** Most rows that one press adds. */
const MOST_ADDED = 30;

/**
 * Reads the value of the pressed button: `save`, `add`, `remove 2`, `up 2`, `down 2`.
 * @param count what the field beside `add` holds: how many rows to add
 */
export function readMove(value: string, count: string): RowMove {
  const [kind, index = ''] = value.split(' ');
  if (kind === 'add') {
    const wanted = /^\d{1,3}$/.test(count) ? Number(count) : 1;
    return {kind, count: Math.min(Math.max(wanted, 1), MOST_ADDED)};
  }
  const isMove = kind === 'remove' || kind === 'up' || kind === 'down';
  return isMove && /^\d{1,3}$/.test(index) ? {kind, index: Number(index)} : {kind: 'save'};
}

/**
 * Adds, removes or moves rows. A move that cannot be made changes nothing.
 * @returns the rows, and the place of the one to go on with
 */
export function moveRows(list: RowList, rows: DraftRow[], move: RowMove): {rows: DraftRow[]; at?: number} {
  if (move.kind === 'save') return {rows};
  if (move.kind === 'add') return {rows: [...rows, ...toNewRows(list, rows, move.count)], at: rows.length};
  const {index} = move;
  const row = rows[index];
  if (!row) return {rows};
  const others = rows.toSpliced(index, 1);
  if (move.kind === 'remove') return {rows: others, at: Math.max(0, index - 1)};
  const at = Math.min(Math.max(index + (move.kind === 'up' ? -1 : 1), 0), others.length);
  return {rows: others.toSpliced(at, 0, row), at};
}
