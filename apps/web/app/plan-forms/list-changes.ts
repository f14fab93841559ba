// Says in words what somebody has changed in a form, so that it can be kept elsewhere before it is dropped.
import {toFieldLabel, toFieldWords, toRowWords, type Names} from './field-words.ts';
import {toKey} from './merge-drafts.ts';
import type {Draft, DraftRow} from './plan-fields.ts';
import {toRowName} from './row-names.ts';

/**
 * Lists changes from one state of a form to another.
 * @returns one line each: "9A: pupils 27, was 30", "Added 9D: pupils 28", "9B removed", "Order: 9C, 9A"
 */
export function listChanges(before: Draft, after: Draft, names: Names): string[] {
  const old = new Map(before.rows.map((row) => [row.id, row]));
  const now = new Set(after.rows.map(({id}) => id));
  const toOwn = (field: string) => describe(field, [before.fields[field] ?? '', after.fields[field]!], names);
  return [
    ...Object.keys(after.fields).flatMap(toOwn),
    ...after.rows.flatMap((row) => describeRow(old.get(row.id), row, {list: after.list, names})),
    ...before.rows.filter(({id}) => !now.has(id)).map((row) => `${toRowName(row)} removed`),
    ...describeOrder(before.rows, after.rows),
  ];
}

function describeRow(
  before: DraftRow | undefined,
  after: DraftRow,
  {list, names}: {list: Draft['list']; names: Names},
): string[] {
  if (!before) return [`Added ${toRowWords(list, after, names)}`];
  return Object.keys(after)
    .filter((field) => field !== 'id')
    .flatMap((field) => describe(field, [before[field] ?? '', after[field]!], names))
    .map((change) => `${toRowName(before)}: ${change}`);
}

function describe(
  field: string,
  [before, after]: [DraftRow[string], DraftRow[string]],
  names: Names,
): string[] {
  if (toKey(before) === toKey(after)) return [];
  const words = (value: DraftRow[string]) => toFieldWords(field, value, names);
  return [`${toFieldLabel(field)} ${words(after)}, was ${words(before)}`];
}

function describeOrder(before: DraftRow[], after: DraftRow[]): string[] {
  const now = after.map(({id}) => id);
  const was = before.map(({id}) => id).filter((id) => now.includes(id));
  const kept = now.filter((id) => was.includes(id));
  return kept.join(' ') === was.join(' ') ? [] : [`Order: ${after.map(toRowName).join(', ')}`];
}
