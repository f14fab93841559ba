// A story about what will be different on a planned day.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {StoryPage} from '../components/day/story-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {findPupilDay} from '../server/find-pupil-day.server.ts';
import {loadPlanBook} from '../server/load-plan-book.server.ts';
import {toStory} from '../views/to-story.ts';
import {toTitle} from '../views/to-title.ts';

export {sheetLinks as links} from '../sheet-links.ts';

export const handle: RouteHandle = {script: 'print'};

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const book = await loadPlanBook(context, params.token);
  const day = findPupilDay(book, 'story', new URL(request.url).searchParams);
  return {...day, parts: toStory(book, day.group?.id)};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('What will be different', data?.plan.title ?? 'Plan')},
];

export default function PlanStory() {
  return <StoryPage {...useLoaderData<typeof loader>()} />;
}
