// Proposed slots as rows of a form.
import {emptyPlan, type Slot} from '@resilience/planner';

import type {DraftRow} from './plan-fields.ts';
import {toDraft} from './to-draft.ts';

/**
 * Makes rows of proposed slots. What hangs on the old ones goes with them, for the new ones have ids of their own;
 * opening and closing stay what they were.
 * @param old the rows that are replaced
 * @param above a number that the ids are to be greater than
 */
export function toSlotRows(slots: Slot[], old: DraftRow[], above: number): DraftRow[] {
  const {rows} = toDraft({...emptyPlan(), slots}, 'slots');
  return rows.map((row, at) => {
    const id = `s${above + at + 1}`;
    const same = at === 0 ? old[0] : at === rows.length - 1 ? old.at(-1) : undefined;
    if (row.kind !== 'fixed' || same?.kind !== 'fixed') return {...row, id};
    return {...row, id, title: same.title ?? '', lesson: same.lesson ?? ''};
  });
}
