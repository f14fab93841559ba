// What only a form asks for. Older plans may hold it otherwise, and can still be opened and planned.
import type {PlanProblem} from '@resilience/planner';

import {rowFields, type Draft, type DraftRow} from './plan-fields.ts';
import {rowNouns, toRowName} from './row-names.ts';

/** Finds rows that are called as an earlier one is, and "only these" with none ticked. */
export function checkDraft(draft: Draft): PlanProblem[] {
  return [...checkNames(draft), ...checkChoices(draft)];
}

// Printed sheets, door signs and calendars go by names alone. Slots have their times.
function checkNames({list, rows}: Draft): PlanProblem[] {
  if (list === 'slots') return [];
  const field = list === 'sessions' ? 'title' : 'name';
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = toKey(row);
    if (key === '' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    const {one} = rowNouns[list];
    const message = `Give this ${one} a name of its own: another ${one} is called that, too.`;
    return [{path: [list, index, field], message}];
  });
}

/** @returns a row's name as it is compared: nobody tells "9A" from "9a " on a door */
export function toKey(row: DraftRow): string {
  return toRowName(row).toLowerCase().replace(/\s+/g, ' ').trim();
}

function checkChoices({list, rows}: Draft): PlanProblem[] {
  return rows.flatMap((row, index) =>
    Object.entries(rowFields[list])
      .filter(([field, kind]) => kind === 'choices' && row[field]?.length === 0)
      .map(([field]) => ({path: [list, index, field], message: whatToTick[field]!})),
  );
}

const whatToTick: Record<string, string> = {
  slots: 'Tick at least one slot, or choose “Any slot”.',
  rooms: 'Tick at least one room, or choose “Any room”.',
  sessions: 'Tick at least one session, or choose “All sessions”.',
};
