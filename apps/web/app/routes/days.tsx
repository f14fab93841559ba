// Every ready-made drop-down day.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {DayList} from '../components/search/day-list.tsx';
import {PageBand} from '../components/frame/page-band.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toDayCard} from '../views/to-day-card.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export async function loader({context}: LoaderFunctionArgs) {
  const {library, publicUrl} = context;
  return {
    days: library.days.map((day) => toDayCard(day, library)),
    canonical: `${publicUrl}/days`,
  };
}

const summary =
  'Whole days off the timetable, ready to run: who is where and when, what to print, a briefing for staff, a note to parents, and what comes after.';

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Drop-down days')},
  {name: 'description', content: summary},
  ...(data ? [{tagName: 'link', rel: 'canonical', href: data.canonical}] : []),
];

export default function Days() {
  const {days} = useLoaderData<typeof loader>();
  return (
    <>
      <PageBand title="Drop-down days" summary={summary} />
      <div className="govuk-width-container section">
        {days.length > 0 ? (
          <DayList days={days} headingLevel={2} />
        ) : (
          <p>
            There are no ready-made days yet. <a href="/lessons">The lessons</a> can be made into one.
          </p>
        )}
        <p className="prose">
          A day supports weekly lessons and does not replace them: each comes with two sessions for tutor time
          and a quiz for the weeks after. Times, groups and rooms are a plan to change: every day can be had
          as text, to be copied and edited.
        </p>
      </div>
    </>
  );
}
