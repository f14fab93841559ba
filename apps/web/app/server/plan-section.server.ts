// Reads and saves one list of a plan: what the pages for slots, groups, sessions, rooms and adults have in common.
import {data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs} from '@remix-run/node';
import {addLesson, emptyPlan, type Plan, type Slot} from '@resilience/planner';
import type {StoredPlan} from '@resilience/plans';

import {applyDraft} from '../plan-forms/apply-draft.ts';
import {moveRows, readMove} from '../plan-forms/move-rows.ts';
import {toFieldId, type Draft, type DraftRow, type RowList} from '../plan-forms/plan-fields.ts';
import {readGridWishes} from '../plan-forms/read-grid-wishes.ts';
import {readDraft, toDraft} from '../plan-forms/to-draft.ts';
import {toFormErrors, type FormError} from '../plan-forms/to-errors.ts';
import {toPlanHead} from '../views/to-plan-view.ts';
import {readVersion} from './change-plan.server.ts';
import {getEditablePlan, getPlanStore} from './plan-access.server.ts';
import {toPlanCookie} from './plan-cookie.server.ts';

/** Which list, and on which page of the plan it is edited. */
export interface PlanSection {
  list: RowList;
  /** Last part of the page's address. */
  page: string;
}

/** What stands in the form when it was not saved. */
export type SectionProblem =
  | {kind: 'wrong'; draft: Draft; errors: FormError[]}
  /** Somebody else saved since. `mine` is what was sent, `theirs` what is saved. */
  | {kind: 'stale'; mine: Draft; theirs: Draft; version: number};

/** Reads the plan for a form, and puts it in hand. */
export async function loadSection({params, request, context}: LoaderFunctionArgs, {list, page}: PlanSection) {
  const token = params.token!;
  const stored = await getEditablePlan(context, token);
  const {plan, version} = stored;
  const query = new URL(request.url).searchParams;
  return data(
    {
      action: `/plans/${token}/${page}`,
      head: toPlanHead(plan, token, 'edit'),
      plan,
      version,
      draft: toDraft(plan, list),
      answer: await context.plans.findRotation(plan),
      saved: query.has('saved'),
    },
    {headers: await toPlanCookie(token, context)},
  );
}

/** Does what the pressed button says, and saves. What cannot be saved comes back as it was sent. */
export async function saveSection({params, request, context}: ActionFunctionArgs, {list, page}: PlanSection) {
  const token = params.token!;
  const form = await request.formData();
  const store = await getPlanStore(context);
  const stored = await getEditablePlan(context, token);
  const pressed = toText(form.get('do'));
  const sent = readDraft(form, list);
  const proposed = pressed === 'propose' ? readGridWishes(form) : undefined;
  if (proposed && 'errors' in proposed) return toWrong(sent, proposed.errors);
  const {rows, at} = proposed
    ? {rows: toSlotRows(proposed.slots)}
    : moveRows(list, sent.rows, readMove(pressed, toText(form.get('count'))));
  const draft = inOrderOfTime({...sent, rows});
  const applied = applyDraft(stored.plan, draft);
  if ('problems' in applied) return toWrong(draft, toFormErrors(applied.problems, draft));
  const plan = addWantedLesson(applied.plan, pressed, {form, library: context.library});
  const answer = await store.savePlan(token, {plan, version: readVersion(form)});
  if (answer.status === 'saved') return redirect(toNext(`/plans/${token}`, {page, pressed, list, at}), 303);
  return data(toStale(draft, answer.status === 'stale' ? answer.current : stored), {status: 409});
}

function toWrong(draft: Draft, errors: FormError[]) {
  const problem: SectionProblem = {kind: 'wrong', draft, errors};
  return data(problem, {status: 400});
}

function toSlotRows(slots: Slot[]): DraftRow[] {
  return toDraft({...emptyPlan(), slots}, 'slots').rows;
}

function toStale(mine: Draft, {plan, version}: StoredPlan): SectionProblem {
  return {kind: 'stale', mine, theirs: toDraft(plan, mine.list), version};
}

// Slots stand in the order of their times; nobody has to move them there.
function inOrderOfTime(draft: Draft): Draft {
  if (draft.list !== 'slots') return draft;
  const rows = draft.rows.toSorted((one, other) => toText(one.starts).localeCompare(toText(other.starts)));
  return {...draft, rows};
}

function addWantedLesson(
  plan: Plan,
  pressed: string,
  {
    form,
    library,
  }: {form: FormData; library: {findLesson(slug: string): Parameters<typeof addLesson>[1] | undefined}},
): Plan {
  const lesson = pressed === 'add-lesson' ? library.findLesson(toText(form.get('lesson'))) : undefined;
  return lesson ? addLesson(plan, lesson) : plan;
}

interface Next {
  page: string;
  pressed: string;
  list: RowList;
  at?: number;
}

// After a move the page shows the row that was moved or made; after saving it says so.
function toNext(home: string, {page, pressed, list, at}: Next) {
  if (pressed === 'show') return home;
  const row = at === undefined ? '' : `#${toFieldId([list, at])}`;
  return `${home}/${page}?saved=1${row}`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
