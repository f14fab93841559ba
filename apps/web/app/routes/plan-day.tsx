// Title, date and slots of a plan; a grid of slots is proposed from when the day begins and ends.
import type {ActionFunctionArgs, LoaderFunctionArgs} from '@remix-run/node';
import {useActionData, useLoaderData, type MetaFunction} from '@remix-run/react';
import type {Plan} from '@resilience/planner';

import {Choices} from '../components/frame/choices.tsx';
import {TextField} from '../components/frame/form-fields.tsx';
import {PlanSectionPage} from '../components/plan/plan-section-page.tsx';
import {ProposeSlots} from '../components/plan/propose-slots.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import type {Draft} from '../plan-forms/plan-fields.ts';
import {findError} from '../plan-forms/to-errors.ts';
import {toGridWishes} from '../plan-forms/to-grid-wishes.ts';
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
      fields={(draft, problem) => toDayFields(draft, {plan: loaded.plan, problem})}
    />
  );
}

function toDayFields({fields, rows}: Draft, {plan, problem}: {plan: Plan; problem?: SectionProblem}) {
  const wrong = problem?.kind === 'wrong' ? problem : undefined;
  const errors = wrong?.errors ?? [];
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
      <Choices
        type="radios"
        legend="Between sessions"
        name="moving"
        choices={[
          {value: 'pupils', label: 'Pupils go to the next room', chosen: fields.moving !== 'kit'},
          {
            value: 'kit',
            label: 'Pupils stay in their room with the same adult, and the kit comes to them',
            chosen: fields.moving === 'kit',
          },
        ]}
      />
      <ProposeSlots
        plan={plan}
        values={wrong?.wishes ?? toGridWishes(rows)}
        errors={errors}
        open={wrong?.wishes !== undefined}
      />
    </div>
  );
}
