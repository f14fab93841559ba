// The adults of a plan who lead sessions.
import type {ActionFunctionArgs, LoaderFunctionArgs} from '@remix-run/node';
import {useActionData, useLoaderData, type MetaFunction} from '@remix-run/react';

import {PlanSectionPage} from '../components/plan/plan-section-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {loadSection, saveSection} from '../server/plan-section.server.ts';
import {toTitle} from '../views/to-title.ts';

const section = {list: 'adults', page: 'adults'} as const;

export const handle: RouteHandle = {hydrates: true};

export const loader = (args: LoaderFunctionArgs) => loadSection(args, section);

export const action = (args: ActionFunctionArgs) => saveSection(args, section);

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Adults', data?.head.title ?? 'Plan')},
];

export default function PlanAdults() {
  return (
    <PlanSectionPage
      loaded={useLoaderData<typeof loader>()}
      problem={useActionData<typeof action>()}
      current="adults"
      intro={
        <>
          <h2>Adults</h2>
          <p>
            Those who lead sessions. Leave this empty and adults are not planned. A role will do instead of a
            name: “Head of year”, “Librarian”.
          </p>
        </>
      }
    />
  );
}
