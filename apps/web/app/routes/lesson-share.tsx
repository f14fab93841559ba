// Hands a lesson to colleagues and its worksheets to pupils.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {SharePage} from '../components/lesson/share-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {openLesson} from '../server/open-lesson.server.ts';
import {toShareView} from '../views/to-share-view.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {script: 'copy'};

export async function loader(args: LoaderFunctionArgs) {
  const {lesson, chosen, params} = await openLesson(args);
  const {library, publicUrl} = args.context;
  const hidesStage = params.get('stage') === 'hide';
  return {view: toShareView(lesson, library, {chosen, hidesStage, publicUrl})};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Share', data.view.title) : toTitle('Share')},
  {name: 'robots', content: 'noindex'},
];

export default function LessonShare() {
  return <SharePage view={useLoaderData<typeof loader>().view} />;
}
