// One page for the adult beside a pupil: before, during and after a lesson.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {SupportSheet} from '../components/worksheet/support-sheet.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {notFound} from '../server/not-found.server.ts';
import {toChosenNeeds} from '../views/to-lesson-view.ts';
import {toSupportSheet} from '../views/to-support-sheet.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {script: 'copy'};

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const {library} = context;
  const lesson = await library.loadLesson(params.slug!);
  if (!lesson) throw await notFound(context, params.slug!);
  const chosen = toChosenNeeds(new URL(request.url).searchParams.getAll('adapt'), lesson);
  return {view: toSupportSheet(lesson, library, chosen)};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Support sheet', data.view.lesson.title) : toTitle('Support sheet')},
];

export default function SupportSheetRoute() {
  return <SupportSheet {...useLoaderData<typeof loader>()} />;
}
