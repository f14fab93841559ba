// One worksheet alone, ready to print. Its answers stay on the lesson's page.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PageBand} from '../components/page-band.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {notFound} from '../server/not-found.server.ts';
import {toWorksheetId} from '../views/to-lesson-view.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export async function loader({params, context}: LoaderFunctionArgs) {
  const lesson = await context.library.loadLesson(params.slug!);
  const worksheet = lesson?.worksheets.find(({name}) => name === params.worksheet);
  if (!lesson || !worksheet) throw await notFound(context, params.slug!);
  return {
    worksheet: {title: worksheet.title, html: worksheet.html, hasAnswers: worksheet.hasAnswers},
    lesson: {href: `/lessons/${lesson.slug}`, title: lesson.title, licence: lesson.licence},
    answersHref: `/lessons/${lesson.slug}#${toWorksheetId(worksheet.name)}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle(data.worksheet.title, data.lesson.title) : toTitle('Worksheet')},
];

export default function Worksheet() {
  const {worksheet, lesson, answersHref} = useLoaderData<typeof loader>();
  const crumbs = [
    {href: '/lessons', label: 'Lessons'},
    {href: lesson.href, label: lesson.title},
  ];
  return (
    <>
      <PageBand title={worksheet.title} crumbs={crumbs}>
        <p className="screen-only">
          Print this page from your browser: only the worksheet goes on paper.
          {worksheet.hasAnswers && (
            <>
              {' '}
              <a href={answersHref}>The answers</a> are on the lesson’s page.
            </>
          )}
        </p>
      </PageBand>
      <div className="govuk-width-container section">
        <div className="sheet prose" dangerouslySetInnerHTML={{__html: worksheet.html}} />
        <p className="sheet-source">
          From “{lesson.title}”, Resilience Library ({lesson.licence}).
        </p>
      </div>
    </>
  );
}
