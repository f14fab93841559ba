// Puts what a form holds in its place in a plan, and checks the whole.
import {keepIds, parsePlan, tidyPlan, type ParsedPlan, type Plan} from '@resilience/planner';

import {checkDraft} from './check-draft.ts';
import {
  ANY,
  planFields,
  rowFields,
  unsaid,
  type Draft,
  type DraftRow,
  type FieldKind,
} from './plan-fields.ts';

/**
 * Replaces one list of a plan, and the fields that stand with it in a form. What named things that are gone by it is
 * dropped, as are pins that can no longer be.
 * @returns the new plan, or every problem with its path in the plan
 */
export function applyDraft(plan: Plan, draft: Draft): ParsedPlan {
  const rows = draft.rows.map((row) => toValues(row, rowFields[draft.list]));
  const whole = dropAgreed(plan, {...fillPlan(plan, draft), [draft.list]: rows});
  const parsed = parsePlan(keepIds(plan, tidyPlan(whole)));
  const problems = [...('problems' in parsed ? parsed.problems : []), ...checkDraft(draft)];
  return problems.length > 0 ? {problems} : parsed;
}

// A timetable in which pupils move is no start for one in which kit does, nor the other way round.
function dropAgreed({moving: before = 'pupils'}: Plan, {agreed, ...plan}: Plan): Plan {
  return (plan.moving ?? 'pupils') === before && agreed ? {...plan, agreed} : plan;
}

// A field that was emptied is emptied in the plan, too; what a plan leaves unsaid stays so until something else is chosen.
function fillPlan(plan: Plan, {list, fields}: Draft): Plan {
  const others = Object.entries(plan).filter(([field]) => !(field in planFields[list]));
  const own = Object.entries(toValues(fields, planFields[list])).filter(
    ([field, value]) => field in plan || value !== unsaid[field],
  );
  return Object.fromEntries([...others, ...own]) as unknown as Plan;
}

function toValues(row: DraftRow, kinds: Record<string, FieldKind>): Record<string, unknown> {
  const entries = Object.entries(kinds).map(([field, kind]) => [field, toValue(row[field], kind)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function toValue(text: string | string[] = '', kind: FieldKind): unknown {
  if (!Array.isArray(text)) return readers[kind](text);
  return kind === 'optional-list' && text.length === 0 ? undefined : text;
}

const readers: Record<FieldKind, (text: string) => unknown> = {
  text: (text) => text,
  'optional-text': (text) => (text === '' ? undefined : text),
  number: toNumber,
  'optional-number': (text) => (text === '' ? undefined : toNumber(text)),
  flag: (text) => text === 'yes',
  choices: (text) => (text === ANY ? undefined : [text]),
  list: (text) => [text],
  'optional-list': (text) => [text],
};

// What is no number stays no number, so that the check can say what to enter.
function toNumber(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}
