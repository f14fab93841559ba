// Makes a plan from what the form for a new day holds.
import {emptyPlan, parsePlan, PLAN_LIMITS, type Plan} from '@resilience/planner';

import {readGridWishes} from './read-grid-wishes.ts';
import {readText} from './read-text.ts';
import type {FormError} from './to-errors.ts';
import {toNewRows} from './to-new-rows.ts';
import {applyDraft} from './apply-draft.ts';

const names = ['title', 'date', 'groups', 'starts', 'ends', 'sessionMinutes'] as const;

/** The fields as they were sent. */
export type NewDayValues = Record<(typeof names)[number], string>;

/** @returns the plan, or what to enter instead with what was entered */
export function readNewDay(form: FormData): {plan: Plan} | {errors: FormError[]; values: NewDayValues} {
  const values = Object.fromEntries(names.map((name) => [name, readText(form, name)])) as NewDayValues;
  const grid = readGridWishes(form);
  const errors = [...('errors' in grid ? grid.errors : []), ...checkGroups(values.groups)];
  const slots = 'slots' in grid ? grid.slots : [];
  const own = {title: values.title, ...(values.date !== '' && {date: values.date})};
  const parsed = parsePlan({...emptyPlan(), ...own, slots});
  if ('problems' in parsed) {
    errors.push(...parsed.problems.map(({path, message}) => ({field: String(path[0]), message})));
    return {errors, values};
  }
  if (errors.length > 0) return {errors, values};
  const rows = toNewRows('groups', [], {count: Number(values.groups)});
  const applied = applyDraft(parsed.plan, {list: 'groups', rows, fields: {}});
  if ('problems' in applied) throw new Error('New groups must be right as they are.');
  return applied;
}

function checkGroups(groups: string): FormError[] {
  if (/^\d{1,2}$/.test(groups) && Number(groups) <= PLAN_LIMITS.groups) return [];
  return [
    {
      field: 'groups',
      message: `Enter how many groups take part, as a whole number from 0 to ${PLAN_LIMITS.groups}.`,
    },
  ];
}
