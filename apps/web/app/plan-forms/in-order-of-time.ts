// Slots stand in the order of their times; nobody has to move them there.
import type {Draft} from './plan-fields.ts';

/** @returns the draft of slots in order; that of any other list as it is */
export function inOrderOfTime(draft: Draft): Draft {
  if (draft.list !== 'slots') return draft;
  const rows = draft.rows.toSorted((one, other) => String(one.starts).localeCompare(String(other.starts)));
  return {...draft, rows};
}
