// The words that a lesson teaches, alone on a sheet.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PrintPage} from '../components/lesson/print-page.tsx';
import {VocabularyList} from '../components/lesson/vocabulary-table.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {openLesson} from '../server/open-lesson.server.ts';
import {toLessonView} from '../views/to-lesson-view.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true, script: 'print'};

export async function loader(args: LoaderFunctionArgs) {
  const {lesson, chosen, from} = await openLesson(args);
  const {vocabulary, adaptedFor} = toLessonView(lesson, args.context.library, chosen);
  return {from, vocabulary, adaptedFor};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Words to teach', data.from.title) : toTitle('Words to teach')},
  {name: 'robots', content: 'noindex'},
];

export default function PrintVocabulary() {
  const {from, vocabulary, adaptedFor} = useLoaderData<typeof loader>();
  return (
    <PrintPage title="Words to teach" lesson={from} adaptedFor={adaptedFor}>
      <VocabularyList rows={vocabulary} />
    </PrintPage>
  );
}
