// Reads and saves one list of a plan: what the pages for slots, groups, sessions, rooms and adults have in common.
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import {addLesson, toHighestId, type Plan} from '@resilience/planner';
import type {PlanStore, StoredPlan} from '@resilience/plans';

import {applyDraft} from '../plan-forms/apply-draft.ts';
import {inOrderOfTime} from '../plan-forms/in-order-of-time.ts';
import {mergeDrafts, readBase, type MergedDraft} from '../plan-forms/merge-drafts.ts';
import {checkMove, COUNT_FIELD, moveRows, readMove} from '../plan-forms/move-rows.ts';
import {toFieldId, type Draft, type RowList} from '../plan-forms/plan-fields.ts';
import {readGridValues, readGridWishes} from '../plan-forms/read-grid-wishes.ts';
import {toSavedMark, toSavedText} from '../plan-forms/saved-mark.ts';
import {readDraft, toDraft} from '../plan-forms/to-draft.ts';
import {toFormErrors, type FormError} from '../plan-forms/to-errors.ts';
import type {GridWishValues} from '../plan-forms/to-grid-wishes.ts';
import {toSlotRows} from '../plan-forms/to-slot-rows.ts';
import {toPlanHead} from '../views/to-plan-view.ts';
import {toTrimLessons} from '../views/to-trim-lessons.ts';
import {readVersion} from './change-plan.server.ts';
import {findReplacedPlan} from './find-earlier-plans.server.ts';
import {getEditablePlan, getPlanStore} from './plan-access.server.ts';
import {toPlanCookie} from './plan-cookie.server.ts';
import {toStaleDraft, type StaleDraft} from './stale-draft.server.ts';

/** Which list, and on which page of the plan it is edited. */
export interface PlanSection {
  list: RowList;
  /** Last part of the page's address. */
  page: string;
}

/** What stands in the form when it was not saved. */
export type SectionProblem =
  | {
      kind: 'wrong';
      draft: Draft;
      errors: FormError[];
      base: string;
      version: number;
      /** How many rows were to be added, as it was entered. */
      count?: string;
      /** From what slots were to be proposed, as it was entered. */
      wishes?: GridWishValues;
    }
  | StaleDraft;

/** Reads the plan for a form, and puts it in hand. */
export async function loadSection({params, request, context}: LoaderFunctionArgs, {list, page}: PlanSection) {
  const token = params.token!;
  const stored = await getEditablePlan(context, token);
  const {plan, version} = stored;
  const query = new URL(request.url).searchParams;
  return data(
    {
      action: `/plans/${token}/${page}`,
      head: {...toPlanHead(plan, token, 'edit'), earlier: await findReplacedPlan(token, {request, context})},
      plan,
      version,
      draft: toDraft(plan, list),
      answer: await context.plans.findRotation(plan),
      lessons: toTrimLessons(plan, context.library),
      saved: toSavedText(query.get('saved'), list),
    },
    {headers: await toPlanCookie(token, {request, context})},
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
  const made = makeRows(sent, {form, pressed, plan: stored.plan});
  if ('errors' in made) return toWrong(sent, made.errors, form);
  const {rows, at} = made;
  const draft = {...sent, rows};
  const change = {
    draft,
    form,
    stored,
    finish: (plan: Plan) => addWantedLesson(plan, pressed, {form, library: context.library}),
    library: context.library,
  };
  const answer = await saveChange({...change, store, token});
  if ('problem' in answer) return answer.problem;
  const mark = toSavedMark(pressed, answer.reordered);
  return redirect(toNext(`/plans/${token}`, {page, pressed, mark, list, at}), 303);
}

interface Press {
  form: FormData;
  pressed: string;
  plan: Plan;
}

// The rows as the pressed button wants them. No new row gets an id that the plan ever gave.
function makeRows({list, rows}: Draft, {form, pressed, plan}: Press) {
  const above = toHighestId(plan, list);
  if (pressed === 'propose') {
    const proposed = readGridWishes(form);
    return 'errors' in proposed ? proposed : {rows: toSlotRows(proposed.slots, rows, above)};
  }
  const move = readMove(pressed, toText(form.get(COUNT_FIELD) ?? '1'));
  const tooMany = checkMove(list, rows, move);
  if (tooMany) return {errors: [tooMany]};
  return moveRows(list, rows, move.kind === 'add' ? {...move, above} : move);
}

/** Others may save at the same moment: their plan is taken, and the change made in it. */
const TRIES = 5;

async function saveChange({store, token, ...change}: SectionChange & {store: PlanStore; token: string}) {
  let {stored} = change;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const made = makeChange({...change, stored});
    if ('problem' in made) return made;
    const answer = await store.savePlan(token, {plan: made.plan, version: stored.version});
    if (answer.status === 'saved') return {reordered: made.reordered};
    if (answer.status === 'stale') stored = answer.current;
  }
  return {problem: toStaleAnswer({...change, stored}, toUnmerged(change.draft))};
}

interface SectionChange {
  draft: Draft;
  form: FormData;
  stored: StoredPlan;
  finish: (plan: Plan) => Plan;
  library: Pick<AppLoadContext['library'], 'findLesson'>;
}

// What was sent, put into the newest plan: beside what others saved since the form was made.
function makeChange(change: SectionChange) {
  const {draft, form, stored, finish} = change;
  const alone = applyDraft(stored.plan, inOrderOfTime(draft));
  if ('problems' in alone) return {problem: toWrong(draft, toOwnErrors(stored.plan, draft), form)};
  if (readVersion(form) === stored.version) return {plan: finish(alone.plan), reordered: false};
  const base = readBase(toText(form.get('base')), draft);
  if (!base) return {problem: toStaleAnswer(change, toUnmerged(draft))};
  const theirs = toDraft(stored.plan, draft.list);
  const above = toHighestId(stored.plan, draft.list);
  const merged = mergeDrafts({base, mine: draft, theirs, above});
  if (merged.conflicts.length > 0) return {problem: toStaleAnswer(change, merged, base)};
  const applied = applyDraft(stored.plan, inOrderOfTime(merged.draft));
  if ('plan' in applied) return {plan: finish(applied.plan), reordered: merged.reordered};
  const errors = toOwnErrors(stored.plan, merged.draft).map(toMeetingError);
  const problem: SectionProblem = {
    kind: 'wrong',
    draft: merged.draft,
    errors,
    base: JSON.stringify(theirs),
    version: stored.version,
  };
  return {problem: data(problem, {status: 400})};
}

function toUnmerged(draft: Draft): MergedDraft {
  return {draft, conflicts: [], reordered: false};
}

// Each of the two was right alone.
function toMeetingError({field, message}: FormError): FormError {
  return {field, message: `${message} Somebody else has saved this list since you opened it.`};
}

// Rows that cannot be saved stay where they were in the form.
function toOwnErrors(plan: Plan, draft: Draft): FormError[] {
  const sorted = inOrderOfTime(draft);
  const applied = applyDraft(plan, sorted);
  if ('plan' in applied) return [];
  const problems = applied.problems.map((problem) => {
    const [list, index, ...rest] = problem.path;
    if (list !== draft.list || typeof index !== 'number') return problem;
    return {...problem, path: [list, draft.rows.indexOf(sorted.rows[index]!), ...rest]};
  });
  return toFormErrors(problems, draft);
}

// The form goes on from where it began, so that what others saved meanwhile is not lost by sending it again.
function toWrong(draft: Draft, errors: FormError[], form: FormData) {
  const base = toText(form.get('base'));
  const count = toText(form.get(COUNT_FIELD));
  const wishes = toText(form.get('do')) === 'propose' ? {wishes: readGridValues(form)} : {};
  const own = {draft, errors, base, version: readVersion(form), count, ...wishes};
  const problem: SectionProblem = {kind: 'wrong', ...own};
  return data(problem, {status: 400});
}

function toStaleAnswer(...args: Parameters<typeof toStaleDraft>) {
  const problem: SectionProblem = toStaleDraft(...args);
  return data(problem, {status: 409});
}

function addWantedLesson(
  plan: Plan,
  pressed: string,
  {form, library}: {form: FormData; library: Pick<AppLoadContext['library'], 'findLesson' | 'lessons'>},
): Plan {
  const lesson = pressed === 'add-lesson' ? library.findLesson(toText(form.get('lesson'))) : undefined;
  return lesson ? addLesson(plan, lesson, library.lessons) : plan;
}

interface Next {
  page: string;
  pressed: string;
  mark: string;
  list: RowList;
  at?: number;
}

// After a move the page shows the row that was moved or made; after saving it says so.
function toNext(home: string, {page, pressed, mark, list, at}: Next) {
  if (pressed === 'show') return home;
  const row = at === undefined ? '' : `#${toFieldId([list, at])}`;
  return `${home}/${page}?saved=${mark}${row}`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
