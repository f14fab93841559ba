// Search and filter. The one page that also runs in the browser, so that filters apply without a page load.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';
import {useMemo} from 'react';

import {SearchPage} from '../components/search/search-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {packSearchView, unpackSearchView} from '../views/pack-search-view.ts';
import {toSearchView} from '../views/to-search-view.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {hydrates: true, public: true};

export async function loader({request, context}: LoaderFunctionArgs) {
  const {stated, answer, library} = await context.search(new URL(request.url).searchParams);
  const toHref = (query: typeof answer.query) => {
    const params = context.formatQuery(query).toString();
    return params === '' ? '/lessons' : `/lessons?${params}`;
  };
  const view = toSearchView(answer, library, toHref);
  return {
    heading: view.heading,
    view: packSearchView(view),
    // Not the request's own address, for the page is kept for everybody who states this search.
    address: toHref(stated),
    canonical: `${context.publicUrl}${toHref(answer.query)}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle(data.heading, 'Lessons') : toTitle('Lessons')},
  {name: 'description', content: 'Search lessons by theme, key stage, length and area of need.'},
  ...(data ? [{tagName: 'link', rel: 'canonical', href: data.canonical}] : []),
];

export default function Lessons() {
  const {view: packed, address} = useLoaderData<typeof loader>();
  const view = useMemo(() => unpackSearchView(packed), [packed]);
  return <SearchPage view={view} address={address} />;
}
