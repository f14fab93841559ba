// The groups of a plan.
import type {ActionFunctionArgs, LoaderFunctionArgs} from '@remix-run/node';
import {useActionData, useLoaderData, type MetaFunction} from '@remix-run/react';

import {PlanSectionPage} from '../components/plan/plan-section-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {loadSection, saveSection} from '../server/plan-section.server.ts';
import {toTitle} from '../views/to-title.ts';

const section = {list: 'groups', page: 'groups'} as const;

export const handle: RouteHandle = {hydrates: true};

export const loader = (args: LoaderFunctionArgs) => loadSection(args, section);

export const action = (args: ActionFunctionArgs) => saveSection(args, section);

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Groups', data?.head.title ?? 'Plan')},
];

export default function PlanGroups() {
  return (
    <PlanSectionPage
      loaded={useLoaderData<typeof loader>()}
      problem={useActionData<typeof action>()}
      current="groups"
      intro={
        <>
          <h2>Groups</h2>
          <p>
            Pupils who move through the day together. Never write a pupil’s name here: “9A” or “Group 1” is
            enough.
          </p>
        </>
      }
    />
  );
}
