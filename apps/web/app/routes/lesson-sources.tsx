// What each source of a lesson was read for.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {SourceList} from '../components/lesson/evidence.tsx';
import {PageBand} from '../components/frame/page-band.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {openLesson} from '../server/open-lesson.server.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export async function loader(args: LoaderFunctionArgs) {
  const {lesson, from} = await openLesson(args);
  return {from, sources: lesson.sources};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Sources', data.from.title) : toTitle('Sources')},
  {name: 'robots', content: 'noindex'},
];

export default function LessonSources() {
  const {from, sources} = useLoaderData<typeof loader>();
  const crumbs = [
    {href: '/lessons', label: 'Lessons'},
    {href: from.href, label: from.title},
  ];
  return (
    <>
      <PageBand
        title="Sources"
        summary={`Where the facts of “${from.title}” were read, and what each source was read for.`}
        crumbs={crumbs}
      />
      <div className="govuk-width-container section lesson">
        <SourceList sources={sources} />
      </div>
    </>
  );
}
