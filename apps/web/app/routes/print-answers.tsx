// The answers to one worksheet, alone on a sheet.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PrintPage} from '../components/lesson/print-page.tsx';
import {Prose} from '../components/frame/prose.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {notFound} from '../server/not-found.server.ts';
import {openLesson} from '../server/open-lesson.server.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true, script: 'print'};

export async function loader(args: LoaderFunctionArgs) {
  const {lesson, from} = await openLesson(args);
  const worksheet = lesson.worksheets.find(({name}) => name === args.params.worksheet);
  if (!worksheet?.hasAnswers) throw await notFound(args.context, args.params.slug!);
  return {from, title: `Answers: ${worksheet.title}`, html: worksheet.answersHtml};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle(data.title, data.from.title) : toTitle('Answers')},
  {name: 'robots', content: 'noindex'},
];

export default function PrintAnswers() {
  const {from, title, html} = useLoaderData<typeof loader>();
  return (
    <PrintPage title={title} lesson={from}>
      <Prose html={html} className="sheet" />
    </PrintPage>
  );
}
