// Puts a part of a plan, or what somebody sent, into the form that fields hold.
import type {Plan} from '@resilience/planner';

import {
  ANY,
  isMany,
  planFields,
  rowFields,
  unsaid,
  type Draft,
  type DraftRow,
  type FieldKind,
  type RowList,
} from './plan-fields.ts';

/** More rows than any list may have: a form with more is cut, and then refused for its length. */
const MOST_ROWS = 200;

/** @returns the list of a plan as a form shows it */
export function toDraft(plan: Plan, list: RowList): Draft {
  const rows = plan[list].map((row) => toFieldTexts({...row}, rowFields[list]));
  return {list, rows, fields: toFieldTexts({...unsaid, ...plan}, planFields[list])};
}

/**
 * Reads what a form sent. Fields that it does not have are left out, and rows of which it says that they are `gone`.
 * @returns the rows as they stand in the form: where rows are moved in the browser, their fields keep their names
 */
export function readDraft(form: FormData, list: RowList): Draft {
  const indexes = new Set<string>();
  for (const name of form.keys()) {
    const [first, index = ''] = name.split('.');
    if (first === list && /^\d{1,3}$/.test(index)) indexes.add(index);
  }
  const rows = [...indexes]
    .slice(0, MOST_ROWS)
    .filter((index) => form.get(`${list}.${index}.gone`) !== 'yes')
    .map((index) => readFields(form, rowFields[list], `${list}.${index}.`));
  return {list, rows, fields: readFields(form, planFields[list], '')};
}

function readFields(form: FormData, kinds: Record<string, FieldKind>, prefix: string): DraftRow {
  return Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => {
      const values = form.getAll(prefix + field).filter((value) => typeof value === 'string');
      return [field, isMany(kind) ? readMany(values, kind) : (values[0] ?? '').trim()];
    }),
  );
}

// "Any" and "only these" are sent under the name of the boxes below them, `*` and nothing. Some forms send the ids in
// one field.
function readMany(values: string[], kind: FieldKind): string | string[] {
  if (kind === 'choices' && (values.length === 0 || values.includes(ANY))) return ANY;
  return values.flatMap((value) => value.split(' ')).filter(Boolean);
}

function toFieldTexts(row: Record<string, unknown>, kinds: Record<string, FieldKind>): DraftRow {
  return Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => [field, toFieldText(row[field], kind)]),
  );
}

function toFieldText(value: unknown, kind: FieldKind): string | string[] {
  if (isMany(kind)) return toChosen(value as string[] | undefined, kind);
  if (kind === 'flag') return value === true ? 'yes' : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function toChosen(ids: string[] | undefined, kind: FieldKind): string | string[] {
  if (ids) return [...ids];
  return kind === 'choices' ? ANY : [];
}
