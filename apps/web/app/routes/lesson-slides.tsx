// The slides of a lesson: a page to read, to print and, where scripts run, to present from.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {SlidesPage} from '../components/lesson/slides-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {notFound} from '../server/not-found.server.ts';
import {openLesson} from '../server/open-lesson.server.ts';
import {toSlideShow} from '../views/to-slide-show.ts';
import {toTitle} from '../views/to-title.ts';

export {sheetLinks as links} from '../sheet-links.ts';

// Presenting and reading aloud are two things: a page does what it was asked for.
export const handle: RouteHandle = {
  script: ({searchParams}) => (searchParams.has('read-aloud') ? 'read-aloud' : 'slides'),
};

export async function loader(args: LoaderFunctionArgs) {
  const {lesson, chosen, params} = await openLesson(args);
  if (lesson.slides.length === 0) throw await notFound(args.context, lesson.slug);
  const layout = params.get('layout') === 'notes' ? 'notes' : 'single';
  return {
    view: toSlideShow(lesson, args.context.library, {chosen, layout}),
    aloud: params.has('read-aloud'),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Slides', data.view.title) : toTitle('Slides')},
  {name: 'robots', content: 'noindex'},
];

export default function LessonSlides() {
  return <SlidesPage {...useLoaderData<typeof loader>()} />;
}
