// A story about what will be different on a ready-made day.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {StoryPage} from '../components/day/story-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {findPupilDay} from '../server/find-pupil-day.server.ts';
import {loadDayBook} from '../server/load-day-book.server.ts';
import {toStory} from '../views/to-story.ts';
import {toTitle} from '../views/to-title.ts';

export {sheetLinks as links} from '../sheet-links.ts';

export const handle: RouteHandle = {script: 'print'};

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const book = await loadDayBook(context, params.slug!);
  const day = findPupilDay(book, 'story', new URL(request.url).searchParams);
  return {...day, parts: toStory(book, day.group?.id)};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('What will be different', data?.plan.title ?? 'Drop-down day')},
];

export default function DayStory() {
  return <StoryPage {...useLoaderData<typeof loader>()} />;
}
