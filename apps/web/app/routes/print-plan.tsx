// The plan of a lesson alone, ready to print: without slides, worksheets and the library around it.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {LessonPlanPage} from '../components/lesson/lesson-plan-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {openPlan} from '../server/open-lesson.server.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true, script: 'print'};

export const loader = (args: LoaderFunctionArgs) => openPlan(args);

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Lesson plan', data.lesson.title) : toTitle('Lesson plan')},
  {name: 'robots', content: 'noindex'},
];

export default function PrintPlan() {
  return <LessonPlanPage {...useLoaderData<typeof loader>()} />;
}
