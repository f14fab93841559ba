// The words of a lesson as cards to cut out; how many a page stands in the address.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {CardPage} from '../components/worksheet/card-page.tsx';
import {notFound} from '../server/not-found.server.ts';
import {toCardOptions} from '../views/to-card-options.ts';
import {toCardPage} from '../views/to-card-page.ts';
import {toChosenNeeds} from '../views/to-lesson-view.ts';
import {toTitle} from '../views/to-title.ts';

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const lesson = await context.library.loadLesson(params.slug!);
  if (!lesson) throw await notFound(context, params.slug!);
  const {searchParams} = new URL(request.url);
  const chosen = toChosenNeeds(searchParams.getAll('adapt'), lesson);
  return {view: toCardPage(lesson, {chosen, options: toCardOptions(searchParams)})};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Word cards', data.view.lesson.title) : toTitle('Word cards')},
];

export default function Cards() {
  return <CardPage {...useLoaderData<typeof loader>()} />;
}
