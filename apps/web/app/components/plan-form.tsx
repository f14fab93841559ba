// The form of one list of a plan, with the timetable that comes of it.
import type {Plan} from '@resilience/planner';
import {useRef, type ReactNode} from 'react';

import {toFieldId, type Draft} from '../plan-forms/plan-fields.ts';
import {findError, FORM_ID, type FormError} from '../plan-forms/to-errors.ts';
import type {PlanAnswer} from '../server/site-context.server.ts';
import {toPlanTrims, type TrimLesson} from '../views/to-plan-trims.ts';
import {toTimetable} from '../views/to-timetable.ts';
import {ErrorSummary} from './error-summary.tsx';
import {TextField} from './form-fields.tsx';
import {PlanRow} from './plan-row.tsx';
import {planRows} from './plan-rows.tsx';
import {PlanStatus} from './plan-status.tsx';
import {TimetableGrid} from './timetable-grid.tsx';
import {usePlanPreview} from './use-plan-preview.ts';
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
  answer: PlanAnswer;
  /** Activities of the library's lessons in the plan, by slug. */
  lessons: Record<string, TrimLesson>;
  /** What is said before the rows. */
  intro: ReactNode;
  /** Fields of the plan itself, before the rows. */
  fields?: ReactNode;
  /** Fields of the plan itself, after the rows. */
  after?: ReactNode;
  /** What stands beside the button that adds rows, such as how many. */
  adding: ReactNode;
}

/** Heading, rows, buttons; beside it whether the plan works, below it the timetable. */
export function PlanForm(props: PlanFormProps) {
  const {action, plan, version, draft, errors, answer, lessons, intro, fields, after, adding} = props;
  const {base, unsaved} = props;
  const form = useRef<HTMLFormElement>(null);
  const preview = usePlanPreview(form, plan, draft.list);
  useWarnBeforeLeaving(form, unsaved);
  const shown = preview ?? {plan, answer};
  return (
    <>
      <ErrorSummary errors={errors} />
      <div className="plan-columns">
        <div className="plan-columns__main">
          {intro}
          <form ref={form} id={FORM_ID} method="post" action={action} noValidate>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="base" value={base} />
            {/* Enter in a field presses the first button. */}
            <button type="submit" name="do" value="save" hidden>
              Save
            </button>
            {fields}
            <Rows {...props} />
            <div className="plan-add">{adding}</div>
            {after}
            <SaveButtons />
          </form>
        </div>
        <div className="plan-columns__side">
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

function Rows({draft, plan, errors}: Pick<PlanFormProps, 'draft' | 'plan' | 'errors'>) {
  const {name, movable, Fields} = planRows[draft.list];
  return draft.rows.map((row, index) => (
    <PlanRow
      key={String(row.id)}
      list={draft.list}
      index={index}
      count={draft.rows.length}
      legend={toLegend(name, index, String(row.name ?? row.title))}
      movable={movable}
    >
      <Fields row={row} index={index} plan={plan} errors={errors} />
      {findError(errors, toFieldId([draft.list, index])) && (
        <p className="govuk-error-message">{findError(errors, toFieldId([draft.list, index]))}</p>
      )}
    </PlanRow>
  ));
}

// "Group 2: 9B", and no "Group 2: Group 2".
function toLegend(kind: string, index: number, name: string): string {
  const place = `${kind} ${index + 1}`;
  return name === '' || name === place ? place : `${place}: ${name}`;
}

function SaveButtons() {
  return (
    <p className="plan-save">
      <button type="submit" name="do" value="save" className="button">
        Save
      </button>{' '}
      <button type="submit" name="do" value="show" className="button button--quiet">
        Save and see the timetable
      </button>
    </p>
  );
}

/** A field that says how many rows the button beside it adds. */
export function AddRows({label, value}: {label: string; value: string}) {
  return (
    <>
      <TextField id="count" name="count" label="How many more" value={value} numeric />
      <button type="submit" name="do" value="add" className="button button--quiet">
        {label}
      </button>
    </>
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

function toHome(action: string): string {
  return action.replace(/\/[^/]*$/, '');
}
