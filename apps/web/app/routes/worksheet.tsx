// One worksheet alone, as a copy for pupils: size, setting and paper stand in the address.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {WorksheetPage} from '../components/worksheet/worksheet-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {notFound} from '../server/not-found.server.ts';
import {toSheetName} from '../views/pupil-address.ts';
import {toChosenNeeds} from '../views/to-lesson-view.ts';
import {toSheetOptions} from '../views/to-sheet-options.ts';
import {siteName, toTitle} from '../views/to-title.ts';
import {toWorksheetPage} from '../views/to-worksheet-page.ts';

export const handle: RouteHandle = {
  script: ({searchParams}) => (searchParams.has('read-aloud') ? 'read-aloud' : undefined),
};

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const {library} = context;
  const lesson = await library.loadLesson(params.slug!);
  const {searchParams} = new URL(request.url);
  const asked = toSheetName(params.worksheet!, searchParams);
  const worksheet = lesson?.worksheets.find(({name}) => name === asked);
  if (!lesson || !worksheet) throw await notFound(context, params.slug!);
  const wanted = {
    chosen: toChosenNeeds(searchParams.getAll('adapt'), lesson),
    options: toSheetOptions(searchParams),
  };
  return {
    view: toWorksheetPage({lesson, worksheet}, library, wanted),
    aloud: searchParams.has('read-aloud'),
  };
}

// The browser prints the title on the paper: a copy without stage names its lesson neither there.
export const meta: MetaFunction<typeof loader> = ({data}) => {
  if (!data) return [{title: toTitle('Worksheet')}];
  const {title, lesson, options} = data.view;
  return [
    {title: options.hideStage ? `${title} – ${siteName}` : toTitle(title, lesson.title)},
    ...(options.forPupil ? [{name: 'robots', content: 'noindex'}] : []),
  ];
};

export default function Worksheet() {
  return <WorksheetPage {...useLoaderData<typeof loader>()} />;
}
