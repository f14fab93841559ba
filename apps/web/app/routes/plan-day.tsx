// Title, date and slots of a plan; a grid of slots is proposed from when the day begins and ends.
import type {ActionFunctionArgs, LoaderFunctionArgs} from '@remix-run/node';
import {useActionData, useLoaderData, type MetaFunction} from '@remix-run/react';

import {GridWishesFields} from '../components/grid-wishes-fields.tsx';
import {TextField} from '../components/form-fields.tsx';
import {AddRows} from '../components/plan-form.tsx';
import {PlanSectionPage} from '../components/plan-section-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import type {Draft} from '../plan-forms/plan-fields.ts';
import {findError} from '../plan-forms/to-errors.ts';
import {loadSection, saveSection, type SectionProblem} from '../server/plan-section.server.ts';
import {toTitle} from '../views/to-title.ts';

const section = {list: 'slots', page: 'day'} as const;

export const handle: RouteHandle = {hydrates: true};

export const loader = (args: LoaderFunctionArgs) => loadSection(args, section);

export const action = (args: ActionFunctionArgs) => saveSection(args, section);

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Day and slots', data?.head.title ?? 'Plan')},
];

export default function PlanDay() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <PlanSectionPage
      loaded={loaded}
      problem={useActionData<typeof action>()}
      current="day"
      intro={
        <>
          <h2>Day and slots</h2>
          <p>
            In a slot for sessions each group meets a session. Breaks, and times when everyone is together,
            are the same for all: an assembly, a speaker, a closing reflection.
          </p>
        </>
      }
      fields={toDayFields}
      adding={<AddRows label="Add slots" value="1" />}
    />
  );
}

function toDayFields({fields}: Draft, problem?: SectionProblem) {
  const errors = problem?.kind === 'wrong' ? problem.errors : [];
  const toProps = (name: string) => ({
    id: name,
    name,
    value: String(fields[name] ?? ''),
    error: findError(errors, name),
  });
  return (
    <div className="plan-row plan-row--plain">
      <div className="plan-row__fields">
        <TextField {...toProps('title')} label="What the day is called" maxLength={120} />
        <TextField {...toProps('date')} label="Date (if you know it)" type="date" size="short" />
      </div>
      <details className="check-group">
        <summary className="check-group__summary">Propose slots anew</summary>
        <GridWishesFields />
        <p className="check-group__hint">
          This replaces all slots below. Fixed meetings and choices of slots go with them.
        </p>
        <button type="submit" name="do" value="propose" className="button button--quiet">
          Propose slots
        </button>
      </details>
    </div>
  );
}
