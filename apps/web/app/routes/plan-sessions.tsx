// The sessions of a plan: lessons of the library and the school's own.
import {data, type ActionFunctionArgs, type LoaderFunctionArgs} from '@remix-run/node';
import {useActionData, useLoaderData, type MetaFunction} from '@remix-run/react';

import {SelectField, type SelectOption} from '../components/frame/form-fields.tsx';
import {PlanSectionPage} from '../components/plan/plan-section-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {loadSection, saveSection} from '../server/plan-section.server.ts';
import {toLessonChoices, toPlannableLessons} from '../views/to-lesson-choices.ts';
import {toTitle} from '../views/to-title.ts';

const section = {list: 'sessions', page: 'sessions'} as const;

export const handle: RouteHandle = {hydrates: true};

export async function loader(args: LoaderFunctionArgs) {
  const loaded = await loadSection(args, section);
  const {library} = args.context;
  const query = new URL(args.request.url).searchParams;
  const added = library.findLesson(query.get('added') ?? '')?.title;
  return data(
    {
      ...loaded.data,
      library: toPlannableLessons(library.lessons),
      choices: toLessonChoices(library.lessons, {
        groups: loaded.data.plan.groups,
        keyStages: library.vocabularies.keyStages,
      }),
      added,
      from: toWayBack(query.get('from')),
    },
    {headers: loaded.init?.headers},
  );
}

export const action = (args: ActionFunctionArgs) => saveSection(args, section);

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Sessions', data?.head.title ?? 'Plan')},
];

export default function PlanSessions() {
  const {added, from, choices, ...loaded} = useLoaderData<typeof loader>();
  return (
    <PlanSectionPage
      loaded={loaded}
      problem={useActionData<typeof action>()}
      current="sessions"
      intro={
        <>
          {added && <AddedLesson title={added} from={from} />}
          <h2>Sessions</h2>
          <p>What groups meet in turn: lessons of this library, and sessions of your own.</p>
        </>
      }
      after={(draft) => <FollowUps chosen={[draft.fields.followUps ?? []].flat()} choices={choices} />}
      adding={<AddSession choices={choices} />}
    />
  );
}

function AddedLesson({title, from}: {title: string; from?: string}) {
  return (
    <p className="notice notice--done" role="status">
      “{title}” is in the day.{' '}
      <a href={from ?? '/lessons'}>{from ? 'Back to where you were' : 'Find another lesson'}</a>
    </p>
  );
}

function AddSession({choices}: {choices: SelectOption[]}) {
  return (
    <>
      <SelectField id="lesson" name="lesson" label="A lesson of this library" value="" options={choices} />
      <button type="submit" name="do" value="add-lesson" className="button button--quiet">
        Add this lesson
      </button>
      <p className="plan-add__note">
        Or <a href="/lessons">search for lessons</a>: each has a button “Add to a day”.
      </p>
    </>
  );
}

function FollowUps({chosen, choices}: {chosen: string[]; choices: SelectOption[]}) {
  return (
    <div className="plan-row plan-row--plain">
      <p className="plan-row__legend">Afterwards, in tutor time</p>
      <div className="plan-row__fields">
        {[0, 1].map((index) => (
          <SelectField
            key={index}
            id={index === 0 ? 'followUps' : 'followUps-2'}
            name="followUps"
            label={index === 0 ? 'First follow-up' : 'Second follow-up'}
            value={chosen[index] ?? ''}
            options={choices}
          />
        ))}
      </div>
    </div>
  );
}

// Only a page of this site that has such a button.
function toWayBack(from: string | null): string | undefined {
  return from && /^\/(?:lessons|themes)(?:[/?][\w\-./?=&%+]*)?$/.test(from) ? from : undefined;
}
