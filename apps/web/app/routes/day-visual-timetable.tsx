// A ready-made day in pictures.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {VisualTimetable} from '../components/day/visual-timetable.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {findPupilDay} from '../server/find-pupil-day.server.ts';
import {loadDayBook} from '../server/load-day-book.server.ts';
import {toTitle} from '../views/to-title.ts';
import {toPictureSteps} from '../views/to-visual-timetable.ts';

export {sheetLinks as links} from '../sheet-links.ts';

export const handle: RouteHandle = {script: 'print'};

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const book = await loadDayBook(context, params.slug!);
  const day = findPupilDay(book, 'visual-timetable', new URL(request.url).searchParams);
  return {...day, steps: toPictureSteps(book, day.group?.id)};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Visual timetable', data?.plan.title ?? 'Drop-down day')},
];

export default function DayVisualTimetable() {
  return <VisualTimetable {...useLoaderData<typeof loader>()} />;
}
