// A lesson with its slides, worksheets and answers on one page, ready to print.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {WholeLessonPage} from '../components/lesson/whole-lesson-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {openPlan} from '../server/open-lesson.server.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true, script: 'print'};

export const loader = (args: LoaderFunctionArgs) => openPlan(args);

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Everything', data.lesson.title) : toTitle('Everything')},
  {name: 'robots', content: 'noindex'},
];

export default function PrintWhole() {
  return <WholeLessonPage {...useLoaderData<typeof loader>()} />;
}
