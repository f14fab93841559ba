// Search and filter. The one page that also runs in the browser, so that filters apply without a page load.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {SearchPage} from '../components/search-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toSearchView} from '../views/to-search-view.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {hydrates: true};

export async function loader({request, context}: LoaderFunctionArgs) {
  const {answer, library} = await context.search(new URL(request.url).searchParams);
  const toHref = (query: typeof answer.query) => {
    const params = context.formatQuery(query).toString();
    return params === '' ? '/lessons' : `/lessons?${params}`;
  };
  return {
    view: toSearchView(answer, library, toHref),
    canonical: `${context.publicUrl}${toHref(answer.query)}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle(data.view.heading, 'Lessons') : toTitle('Lessons')},
  {name: 'description', content: 'Search lessons by theme, key stage, length and area of need.'},
  ...(data ? [{tagName: 'link', rel: 'canonical', href: data.canonical}] : []),
];

export default function Lessons() {
  return <SearchPage view={useLoaderData<typeof loader>().view} />;
}
