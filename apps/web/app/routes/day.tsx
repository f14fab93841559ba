// One drop-down day: the sheet for the whole day, and everything that is needed to run it.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {DayPage} from '../components/day/day-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {notFound} from '../server/not-found.server.ts';
import {toDayJsonLd} from '../views/to-day-json-ld.ts';
import {toDayView} from '../views/to-day-view.ts';
import {toScriptText} from '../views/to-json-ld.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export async function loader({params, context}: LoaderFunctionArgs) {
  const {library, publicUrl} = context;
  const day = await library.loadDay(params.slug!);
  if (!day) throw await notFound(context, params.slug!);
  const {text: _text, markdown: _markdown, ...shown} = day;
  return {
    day: shown,
    view: toDayView(day, library),
    safeguardingHtml: library.area.safeguardingHtml,
    jsonLd: toScriptText(toDayJsonLd(day, library, publicUrl)),
    canonical: `${publicUrl}/days/${day.slug}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => {
  if (!data) return [{title: toTitle('Drop-down day')}];
  return [
    {title: toTitle(data.day.title, 'Drop-down days')},
    {name: 'description', content: data.day.summary},
    {tagName: 'link', rel: 'canonical', href: data.canonical},
    {tagName: 'link', rel: 'alternate', type: 'application/json', href: `/days/${data.day.slug}.json`},
    {tagName: 'link', rel: 'alternate', type: 'text/markdown', href: `/days/${data.day.slug}.md`},
  ];
};

export default function Day() {
  return <DayPage {...useLoaderData<typeof loader>()} />;
}
