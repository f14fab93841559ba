// One lesson: everything that is needed to teach it, as planned or adapted.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {LessonPage} from '../components/lesson/lesson-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {notFound} from '../server/not-found.server.ts';
import {toAccessibilityJsonLd} from '../views/to-accessibility-json-ld.ts';
import {toJsonLd, toScriptText} from '../views/to-json-ld.ts';
import {toLessonCard} from '../views/to-lesson-card.ts';
import {toChosenNeeds, toLessonView} from '../views/to-lesson-view.ts';
import {toLessonDays} from '../views/to-lesson-days.ts';
import {toRelatedLessons} from '../views/to-related-lessons.ts';
import {toTakeAlong} from '../views/to-take-along.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const {library, publicUrl} = context;
  const lesson = await library.loadLesson(params.slug!);
  if (!lesson) throw await notFound(context, params.slug!);
  const chosen = toChosenNeeds(new URL(request.url).searchParams.getAll('adapt'), lesson);
  const {text: _text, markdown: _markdown, ...shown} = lesson;
  const view = toLessonView(lesson, library, chosen);
  return {
    lesson: shown,
    view,
    takeAlong: toTakeAlong({...lesson, chosen, view, formats: context.formats}),
    related: toRelatedLessons(lesson, library.lessons).map((other) => toLessonCard(other, library)),
    days: toLessonDays(lesson.slug, library.days),
    safeguardingHtml: library.area.safeguardingHtml,
    jsonLd: toScriptText({
      ...toJsonLd(lesson, library, context),
      ...toAccessibilityJsonLd(lesson, library, chosen),
    }),
    canonical: `${publicUrl}/lessons/${lesson.slug}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => {
  if (!data) return [{title: toTitle('Lesson')}];
  const adapted = data.view.adaptedFor ? [`for ${data.view.adaptedFor}`] : [];
  return [
    {title: toTitle(data.lesson.title, ...adapted)},
    {name: 'description', content: data.lesson.summary},
    {tagName: 'link', rel: 'canonical', href: data.canonical},
    {tagName: 'link', rel: 'alternate', type: 'application/json', href: `/lessons/${data.lesson.slug}.json`},
    {tagName: 'link', rel: 'alternate', type: 'text/markdown', href: `/lessons/${data.lesson.slug}.md`},
  ];
};

export default function Lesson() {
  return <LessonPage {...useLoaderData<typeof loader>()} />;
}
