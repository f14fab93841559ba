// The rooms of a plan.
import type {ActionFunctionArgs, LoaderFunctionArgs} from '@remix-run/node';
import {useActionData, useLoaderData, type MetaFunction} from '@remix-run/react';

import {PlanSectionPage} from '../components/plan/plan-section-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {loadSection, saveSection} from '../server/plan-section.server.ts';
import {toTitle} from '../views/to-title.ts';

const section = {list: 'rooms', page: 'rooms'} as const;

export const handle: RouteHandle = {hydrates: true};

export const loader = (args: LoaderFunctionArgs) => loadSection(args, section);

export const action = (args: ActionFunctionArgs) => saveSection(args, section);

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Rooms', data?.head.title ?? 'Plan')},
];

export default function PlanRooms() {
  return (
    <PlanSectionPage
      loaded={useLoaderData<typeof loader>()}
      problem={useActionData<typeof action>()}
      current="rooms"
      intro={
        <>
          <h2>Rooms</h2>
          <p>
            Leave this empty and rooms are not planned. With rooms, every session gets one that is large
            enough.
          </p>
        </>
      }
    />
  );
}
