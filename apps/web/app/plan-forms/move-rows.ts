// What the buttons of a form do with its rows, on the server and in the browser.
import {PLAN_LIMITS} from '@resilience/planner';

import type {DraftRow, RowList} from './plan-fields.ts';
import {rowNouns} from './row-names.ts';
import type {FormError} from './to-errors.ts';
import {toNewRows} from './to-new-rows.ts';

/**
 * What a button asks for. `to` is a row that was dragged to another place; `count` is no number where none was entered; ids of
 * added rows are greater than `above`.
 */
export type RowMove =
  | {kind: 'save'}
  | {kind: 'add'; count: number; above?: number}
  | {kind: 'remove' | 'up' | 'down'; index: number}
  | {kind: 'to'; index: number; at: number};

/** Id and name of the field that says how many rows to add. */
export const COUNT_FIELD = 'count';

/**
 * Reads the value of the pressed button: `save`, `add`, `remove 2`, `up 2`, `down 2`.
 * @param count what the field beside `add` holds: how many rows to add
 */
export function readMove(value: string, count: string): RowMove {
  const [kind, index = ''] = value.split(' ');
  if (kind === 'add') return {kind, count: /^\d{1,6}$/.test(count.trim()) ? Number(count) : Number.NaN};
  const isMove = kind === 'remove' || kind === 'up' || kind === 'down';
  return isMove && /^\d{1,3}$/.test(index) ? {kind, index: Number(index)} : {kind: 'save'};
}

/** @returns how many rows a list still has room for */
export function toRoomLeft(list: RowList, rows: DraftRow[]): number {
  return Math.max(0, PLAN_LIMITS[list] - rows.length);
}

/** @returns why so many rows cannot be added; undefined where they can, and for all other moves */
export function checkMove(list: RowList, rows: DraftRow[], move: RowMove): FormError | undefined {
  if (move.kind !== 'add') return undefined;
  const left = toRoomLeft(list, rows);
  if (move.count >= 1 && move.count <= left) return undefined;
  const {many} = rowNouns[list];
  const message =
    left === 0
      ? `Remove some ${many} first: a plan has room for ${PLAN_LIMITS[list]}.`
      : `Enter how many ${many} to add, as a whole number from 1 to ${left}.`;
  return {field: COUNT_FIELD, message};
}

/**
 * Adds, removes or moves rows. A move that cannot be made changes nothing.
 * @returns the rows, and the place of the one to go on with
 */
export function moveRows(list: RowList, rows: DraftRow[], move: RowMove): {rows: DraftRow[]; at?: number} {
  if (move.kind === 'save') return {rows};
  if (move.kind === 'add') return {rows: [...rows, ...toNewRows(list, rows, move)], at: rows.length};
  const {index} = move;
  const row = rows[index];
  if (!row) return {rows};
  const others = rows.toSpliced(index, 1);
  if (move.kind === 'remove') return {rows: others, at: Math.max(0, index - 1)};
  const wanted = move.kind === 'to' ? move.at : index + (move.kind === 'up' ? -1 : 1);
  const at = Math.min(Math.max(wanted, 0), others.length);
  return {rows: others.toSpliced(at, 0, row), at};
}
