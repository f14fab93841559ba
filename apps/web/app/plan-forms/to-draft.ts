// Puts a part of a plan, or what somebody sent, into the form that fields hold.
import type {Plan} from '@resilience/planner';

import {
  isMany,
  planFields,
  rowFields,
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
  return {list, rows, fields: toFieldTexts({...plan}, planFields[list])};
}

/** Reads what a form sent. Fields that it does not have are left out. */
export function readDraft(form: FormData, list: RowList): Draft {
  const indexes = new Set<number>();
  for (const name of form.keys()) {
    const [first, index] = name.split('.');
    if (first === list && /^\d{1,3}$/.test(index ?? '')) indexes.add(Number(index));
  }
  const rows = [...indexes]
    .sort((one, other) => one - other)
    .slice(0, MOST_ROWS)
    .map((index) => readFields(form, rowFields[list], `${list}.${index}.`));
  return {list, rows, fields: readFields(form, planFields[list], '')};
}

function readFields(form: FormData, kinds: Record<string, FieldKind>, prefix: string): DraftRow {
  return Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => {
      const values = form.getAll(prefix + field).filter((value) => typeof value === 'string');
      return [field, isMany(kind) ? values.filter(Boolean) : (values[0] ?? '').trim()];
    }),
  );
}

function toFieldTexts(row: Record<string, unknown>, kinds: Record<string, FieldKind>): DraftRow {
  return Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => [field, toFieldText(row[field], kind)]),
  );
}

function toFieldText(value: unknown, kind: FieldKind): string | string[] {
  if (isMany(kind)) return [...((value as string[] | undefined) ?? [])];
  if (kind === 'flag') return value === true ? 'yes' : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
