// Brings together what two people changed in the same list of a plan, from what both of them began with.
import {nextId} from '@resilience/planner';

import type {Draft, DraftRow} from './plan-fields.ts';
import {letters} from './to-new-rows.ts';

/** Three states of one list: where both began, what was sent, and what is saved. */
export interface DraftVersions {
  base: Draft;
  mine: Draft;
  theirs: Draft;
  /** The greatest number that an id of the saved plan's list has, or ever had. */
  above: number;
}

/**
 * What both changed, each in another way. `row` is an id, missing for fields of the plan itself; `name` is what the row was
 * called before, once somebody says it.
 */
export type MergeConflict = {name?: string} & (
  | {kind: 'field'; row?: string; field: string; mine: FieldText; theirs: FieldText}
  /** One removed a row that the other changed; `changes` are those in words, as far as they are said by now. */
  | {kind: 'removed'; row: string; by: 'me' | 'them'; changes?: string[]}
);

type FieldText = string | string[];

/** What came of it. */
export interface MergedDraft {
  /** Has mine of the fields in conflict, and all rows in conflict. */
  draft: Draft;
  conflicts: MergeConflict[];
  /** True where both put the rows in another order: mine is taken. */
  reordered: boolean;
}

/** Merges row by row, by their ids, and field by field. */
export function mergeDrafts({base, mine, theirs, above}: DraftVersions): MergedDraft {
  const conflicts: MergeConflict[] = [];
  const own = freshIds({base, mine, theirs, above});
  const [before, saved] = [toRowsById(base), toRowsById(theirs)];
  const sent = toRowsById({...mine, rows: own});
  const order = sameOrder(base.rows, own) ? [...theirs.rows, ...own] : [...own, ...theirs.rows];
  const ids = new Set(order.map(({id}) => String(id)));
  const rows = [...ids].flatMap((id) => {
    const merged = mergeRow({base: before.get(id), mine: sent.get(id), theirs: saved.get(id)}, conflicts);
    return merged ? [merged] : [];
  });
  const fields = mergeFields({base: base.fields, mine: mine.fields, theirs: theirs.fields});
  conflicts.push(...fields.conflicts);
  const areMoved = [own, theirs.rows].every((one) => !sameOrder(base.rows, one));
  const reordered = areMoved && !areInLine(theirs.rows, own);
  return {draft: {list: mine.list, rows, fields: fields.row}, conflicts, reordered};
}

interface RowVersions {
  base?: DraftRow;
  mine?: DraftRow;
  theirs?: DraftRow;
}

function mergeRow({base, mine, theirs}: RowVersions, conflicts: MergeConflict[]): DraftRow | undefined {
  if (!base) return mine ?? theirs;
  if (!mine || !theirs) return keepOrDrop({base, mine, theirs}, conflicts);
  const merged = mergeFields({base, mine, theirs});
  conflicts.push(...merged.conflicts.map((conflict) => ({...conflict, row: String(mine.id)})));
  return merged.row;
}

// One of the two has removed the row.
function keepOrDrop({base, mine, theirs}: RowVersions, conflicts: MergeConflict[]): DraftRow | undefined {
  const left = mine ?? theirs;
  if (!left || toKey(left) === toKey(base)) return undefined;
  conflicts.push({kind: 'removed', row: String(left.id), by: mine ? 'them' : 'me'});
  return left;
}

type FieldConflict = Extract<MergeConflict, {kind: 'field'}>;

function mergeFields({base, mine, theirs}: Required<RowVersions>): {
  row: DraftRow;
  conflicts: FieldConflict[];
} {
  const conflicts: FieldConflict[] = [];
  const entries = Object.keys(mine).map((field) => {
    const [was, sent, saved] = [base[field], mine[field], theirs[field]].map(toKey);
    if (sent === was) return [field, theirs[field] ?? mine[field]!] as const;
    if (saved !== was && saved !== sent)
      conflicts.push({kind: 'field', field, mine: mine[field]!, theirs: theirs[field] ?? ''});
    return [field, mine[field]!] as const;
  });
  return {row: Object.fromEntries(entries), conflicts};
}

// Two who add a row at the same time give it the same id, and theirs may be gone again.
function freshIds({base, mine, theirs, above}: DraftVersions): DraftRow[] {
  const old = toRowsById(base);
  const all = [...theirs.rows, ...mine.rows] as unknown as {id: string}[];
  const fresh = new Map<string, string>();
  for (const {id} of all.slice(theirs.rows.length)) {
    if (old.has(id) || toNumber(id) > above) continue;
    const next = nextId(letters[mine.list], all, above);
    all.push({id: next});
    fresh.set(id, next);
  }
  return mine.rows.map((row) => rename(row, fresh));
}

/** What a row of mine comes after may have another id now, as it may itself. */
function rename(row: DraftRow, fresh: Map<string, string>): DraftRow {
  const toFresh = (id: string) => fresh.get(id) ?? id;
  const {id, after} = row;
  return {...row, id: toFresh(String(id)), ...(Array.isArray(after) && {after: after.map(toFresh)})};
}

function toNumber(id: string): number {
  return Number(/\d*$/.exec(id)![0]);
}

function sameOrder(before: DraftRow[], now: DraftRow[]): boolean {
  const left = new Set(now.map(({id}) => id));
  const kept = before.map(({id}) => id).filter((id) => left.has(id));
  return kept.every((id, at) => now[at]?.id === id);
}

/** Whether what stands in both lists stands in the same order. */
function areInLine(one: DraftRow[], other: DraftRow[]): boolean {
  const places = new Map(other.map(({id}, at) => [id, at]));
  const kept = one.flatMap(({id}) => places.get(id) ?? []);
  return kept.every((place, at) => at === 0 || place > kept[at - 1]!);
}

function toRowsById({rows}: Draft): Map<string, DraftRow> {
  return new Map(rows.map((row) => [String(row.id), row]));
}

/** @returns a value as it is compared: the order of ticked boxes is no change */
export function toKey(value: DraftRow | string | string[] | undefined): string {
  if (Array.isArray(value)) return value.toSorted().join(' ');
  if (typeof value !== 'object') return value ?? '';
  return JSON.stringify(Object.entries(value).map(([field, one]) => [field, toKey(one)]));
}

/** @returns what a form was made from, as it carries it; undefined where it does not, or carries something else */
export function readBase(text: string, {list, fields}: Draft): Draft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const {rows, fields: own} = (value ?? {}) as {rows?: unknown; fields?: unknown};
  if (!Array.isArray(rows) || !rows.every(isRow) || !isRow(own)) return undefined;
  return {list, rows, fields: {...fields, ...own}};
}

function isRow(row: unknown): row is DraftRow {
  const isText = (value: unknown) => typeof value === 'string';
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  return Object.values(row).every((value) => (Array.isArray(value) ? value.every(isText) : isText(value)));
}
