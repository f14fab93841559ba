// The form of one list of a plan, with the timetable that comes of it.
import type {PlannableLesson, Plan} from '@resilience/planner';
import {useCallback, useRef, type ReactNode} from 'react';

import type {Draft, RowList} from '../../plan-forms/plan-fields.ts';
import {readDraft} from '../../plan-forms/to-draft.ts';
import {FORM_ID, type FormError} from '../../plan-forms/to-errors.ts';
import type {PlanAnswer} from '../../server/site-context.server.ts';
import {toPlanTrims, type TrimLesson} from '../../views/to-plan-trims.ts';
import {toTimetable} from '../../views/to-timetable.ts';
import {AddRows} from './add-rows.tsx';
import {ErrorSummary} from '../frame/error-summary.tsx';
import {HeldPlanRows} from './held-plan-rows.tsx';
import {PlanStatus} from './plan-status.tsx';
import {TimetableGrid} from '../day/timetable-grid.tsx';
import {usePlanPreview} from './use-plan-preview.ts';
import {usePlanRows} from './use-plan-rows.ts';
import {useWarnBeforeLeaving} from './use-warn-before-leaving.ts';

/** What a form needs. */
export interface PlanFormProps {
  action: string;
  plan: Plan;
  version: number;
  /** What the form was made from, as it carries it. */
  base: string;
  /** True where it holds what was sent and not saved. */
  unsaved: boolean;
  draft: Draft;
  errors: FormError[];
  /** How many rows were to be added, as it was entered. */
  count?: string;
  answer: PlanAnswer;
  /** Activities of the library's lessons in the plan, by slug. */
  lessons: Record<string, TrimLesson>;
  /** Lessons that can be added as rows. */
  library?: readonly PlannableLesson[];
  /** What is said before the rows. */
  intro: ReactNode;
  /** Fields of the plan itself, before the rows. */
  fields?: ReactNode;
  /** Fields of the plan itself, after the rows. */
  after?: ReactNode;
  /** Other ways to add rows. */
  adding?: ReactNode;
}

/** Heading, rows, buttons; beside it whether the plan works, below it the timetable. */
export function PlanForm(props: PlanFormProps) {
  const {action, plan, version, draft, answer, lessons, intro, fields, after, adding} = props;
  const form = useRef<HTMLFormElement>(null);
  const rows = usePlanRows(form, {plan, draft, library: props.library});
  const preview = usePlanPreview(form, {plan, list: draft.list, onLook: rows.follow});
  const {list} = draft;
  const read = useCallback((element: HTMLFormElement) => readText(element, list), [list]);
  const changed = useWarnBeforeLeaving(form, {unsaved: props.unsaved, read});
  const errors = rows.held.error ? [rows.held.error] : props.errors;
  const shown = preview ?? {plan, answer};
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <div className="plan-columns">
        <div className="plan-columns__main">
          {intro}
          <form
            ref={form}
            id={FORM_ID}
            method="post"
            action={action}
            noValidate
            onClick={rows.onClick}
            onKeyDown={rows.onKeyDown}
            className="plan-form"
          >
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="base" value={props.base} />
            {/* Enter in a field presses the first button. */}
            <button type="submit" name="do" value="save" hidden>
              Save
            </button>
            {fields}
            <HeldPlanRows rows={rows} plan={plan} errors={props.errors} />
            <div className="plan-add">
              {adding}
              <AddRows held={rows.held} count={props.count} errors={errors} />
            </div>
            {after}
            <SaveButtons changed={changed} />
          </form>
        </div>
        <div className="plan-columns__side">
          {props.unsaved && !preview && (
            <p className="plan-status__of">The plan as it is saved, without what is in the form:</p>
          )}
          <PlanStatus
            answer={shown.answer}
            groups={shown.plan.groups}
            trims={
              shown.answer.status === 'found'
                ? toPlanTrims(shown.plan, shown.answer.rotation, (slug) => lessons[slug])
                : []
            }
            target={preview ? undefined : {action: toHome(action), version}}
          />
        </div>
      </div>
      <PreviewTimetable {...shown} typed={preview !== undefined} />
    </>
  );
}

// While something is not saved, they stay in sight.
function SaveButtons({changed}: {changed: boolean}) {
  return (
    <div className={changed ? 'plan-save plan-save--changed' : 'plan-save'}>
      {changed && <p className="plan-save__note">Not saved yet</p>}
      <button type="submit" name="do" value="save" className="button">
        Save
      </button>
      <button type="submit" name="do" value="show" className="button button--quiet">
        Save and see the timetable
      </button>
    </div>
  );
}

function PreviewTimetable({plan, answer, typed}: {plan: Plan; answer: PlanAnswer; typed: boolean}) {
  if (answer.status !== 'found') return null;
  return (
    <section aria-labelledby="preview" className="plan-preview">
      <h2 id="preview">{typed ? 'The timetable as you type' : 'The timetable as saved'}</h2>
      <TimetableGrid
        view={toTimetable({plan, rotation: answer.rotation}, {range: 'day'})}
        corner="Group"
        labelledBy="preview"
      />
    </section>
  );
}

// How many rows to add is nothing to save.
function readText(form: HTMLFormElement, list: RowList): string {
  return JSON.stringify(readDraft(new FormData(form), list));
}

function toHome(action: string): string {
  return action.replace(/\/[^/]*$/, '');
}
