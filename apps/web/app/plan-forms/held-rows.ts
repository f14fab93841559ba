// Rows of a form while it is edited in the browser: what a button or a drag makes of them, and what is said of it.
import {toCountText} from '@resilience/content/say';
import {addLesson, toHighestId, type Pin, type PlannableLesson, type Plan} from '@resilience/planner';

import {checkMove, moveRows, type RowMove} from './move-rows.ts';
import type {DraftRow, RowList} from './plan-fields.ts';
import {rowNouns, toRowName} from './row-names.ts';
import {toDraft} from './to-draft.ts';
import type {FormError} from './to-errors.ts';

/** A row, and the number that its fields carry in their names. That stays when the row moves. */
export interface HeldRow {
  index: number;
  row: DraftRow;
}

/** Where the keyboard goes on: a part of a row, or what adds rows. */
export type NextFocus =
  {index: number; part: 'row' | 'up' | 'down' | 'remove'} | {part: 'undo'} | {part: 'count'};

/** A row that was removed, where it was, and what was said of it. */
export interface RemovedRow {
  at: number;
  held: HeldRow;
  note: string;
}

/** The rows by now. */
export interface HeldRows {
  list: RowList;
  rows: HeldRow[];
  /** A number that the fields of no row have had yet. */
  next: number;
  /** What was removed and can be put back, the last one last. */
  removed: RemovedRow[];
  /** What was just done, in words. */
  said: string;
  error?: FormError;
  focus?: NextFocus;
}

/** @returns rows as the server sent them */
export function holdRows(list: RowList, rows: DraftRow[]): HeldRows {
  return {list, rows: rows.map((row, index) => ({index, row})), next: rows.length, removed: [], said: ''};
}

/** @returns the same rows with what their fields hold by now; rows are told apart by their ids */
export function fillRows(held: HeldRows, rows: DraftRow[]): HeldRows {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {...held, rows: held.rows.map(({index, row}) => ({index, row: byId.get(row.id) ?? row}))};
}

/** Does what was asked for; `plan` says what else names a row that is removed. */
export function moveHeldRows(held: HeldRows, move: RowMove, plan: Plan): HeldRows {
  const {list, rows} = held;
  const before = rows.map(({row}) => row);
  const error = checkMove(list, before, move);
  if (error) return {...held, said: '', error, focus: {part: 'count'}};
  const above = toHighest(held, plan);
  const moved = moveRows(list, before, move.kind === 'add' ? {...move, above} : move);
  const settled = settle(held, moved.rows);
  if (move.kind === 'save' || moved.at === undefined) return settled;
  if (move.kind === 'add') return sayAdded(settled, rows.length);
  if (move.kind === 'remove') return sayRemoved(settled, {held: rows[move.index]!, at: move.index}, plan);
  return sayMoved(settled, {at: moved.at, move});
}

/**
 * Adds a lesson as the server does.
 * @param plan with what the form holds by now
 * @param of the lesson, and those of the library, which may need it first
 */
export function addHeldLesson(
  held: HeldRows,
  plan: Plan,
  of: {lesson: PlannableLesson; library: readonly PlannableLesson[]},
): HeldRows {
  const {list, rows} = held;
  const {lesson, library} = of;
  const error = checkMove(
    list,
    rows.map(({row}) => row),
    {kind: 'add', count: 1},
  );
  if (error) return {...held, said: '', error, focus: {part: 'count'}};
  const now = {...plan, used: {...plan.used, [list]: toHighest(held, plan)}};
  const added = addLesson(now, lesson, library);
  if (added === now) return {...settle(held), said: `${lesson.title} is in the day already.`};
  return sayAdded(settle(held, toDraft(added, list).rows), rows.length);
}

/** Puts back what was removed last; pressed again, what was removed before that. */
export function undoRemove(before: HeldRows): HeldRows {
  const last = before.removed.at(-1);
  if (!last) return settle(before);
  const {at, held} = last;
  return {
    ...settle(before),
    rows: before.rows.toSpliced(at, 0, held),
    removed: before.removed.slice(0, -1),
    said: `${toRowName(held.row)} is back.`,
    focus: {index: held.index, part: 'remove'},
  };
}

// An id of what can be put back is given to nothing else.
function toHighest({list, removed}: HeldRows, plan: Plan): number {
  const rows = [...plan[list], ...removed.map(({held}) => held.row)];
  return toHighestId({...plan, [list]: rows}, list);
}

/** Nothing is said of it yet, and nothing has the focus. */
function settle(held: HeldRows, moved?: DraftRow[]): HeldRows {
  const {list, rows, next, removed} = held;
  return {list, rows, next, removed, said: '', ...(moved && keepIndexes(held, moved))};
}

// New rows get numbers that no row ever had on this page.
function keepIndexes(held: HeldRows, moved: DraftRow[]): Pick<HeldRows, 'rows' | 'next'> {
  const old = new Map(held.rows.map(({row, index}) => [row.id, index]));
  let {next} = held;
  const rows = moved.map((row) => ({row, index: old.get(row.id) ?? next++}));
  return {rows, next};
}

function sayAdded(held: HeldRows, before: number): HeldRows {
  const added = held.rows.slice(before);
  const [first, last] = [added[0]!, added.at(-1)!];
  const name = toRowName(first.row);
  const said =
    added.length === 1
      ? `${name} is added.`
      : `${added.length} ${rowNouns[held.list].many} are added: ${name} to ${toRowName(last.row)}.`;
  return {...held, said, focus: {index: first.index, part: 'row'}};
}

function sayRemoved(rows: HeldRows, {held, at}: {held: HeldRow; at: number}, plan: Plan): HeldRows {
  const note = [
    `${toRowName(held.row)} is removed.`,
    ...listOrphans(plan, rows.list, String(held.row.id)),
    ...listPins(plan, rows.list, String(held.row.id)),
  ].join(' ');
  return {...rows, removed: [...rows.removed, {at, held, note}], said: note, focus: {part: 'undo'}};
}

function sayMoved(
  held: HeldRows,
  {at, move}: {at: number; move: Exclude<RowMove, {kind: 'save' | 'add'}>},
): HeldRows {
  const {index, row} = held.rows[at]!;
  const still = at === move.index ? 'still' : 'now';
  const said = `${toRowName(row)} is ${still} ${at + 1} of ${held.rows.length}.`;
  const part = move.kind === 'up' || move.kind === 'down' ? move.kind : 'row';
  return {...held, said, focus: {index, part}};
}

/** @returns a sentence on what could only be, or meet, what is removed: a session and its one room */
function listOrphans(plan: Plan, list: RowList, id: string): string[] {
  const only = (ids: string[] | undefined) => ids?.length === 1 && ids[0] === id;
  const {one} = rowNouns[list];
  const names = {
    rooms: plan.sessions.filter(({rooms}) => only(rooms)).map(({title}) => title),
    slots: plan.sessions.filter(({slots}) => only(slots)).map(({title}) => title),
    sessions: [...plan.groups, ...plan.adults].filter(({sessions}) => only(sessions)).map(({name}) => name),
    groups: [],
    adults: [],
  }[list];
  if (names.length === 0) return [];
  return [
    `It was the only ${one} ticked for ${names.map((name) => `“${name}”`).join(', ')}: choose anew there.`,
  ];
}

/** @returns a sentence on meetings that somebody put in their place, and that go with what is removed */
function listPins({pins}: Plan, list: RowList, id: string): string[] {
  const {one} = rowNouns[list];
  const gone = pins.filter((pin) => one in pin && pin[one as keyof Pin] === id).length;
  if (gone === 0) return [];
  return [
    `${toCountText(gone, 'meeting')} that you keep in the timetable ${gone === 1 ? 'goes' : 'go'} with it.`,
  ];
}
