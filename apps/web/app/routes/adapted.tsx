// The SENCO's front door: lessons by area of need, key stage, theme, demand and reading age.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {AdaptedPage} from '../components/adapted/adapted-page.tsx';
import {toAdaptedPage} from '../views/to-adapted-page.ts';
import {toTitle} from '../views/to-title.ts';

export async function loader({request, context}: LoaderFunctionArgs) {
  return {
    view: toAdaptedPage(context.library, new URL(request.url).searchParams),
    canonical: `${context.publicUrl}/adapted`,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Adapted material')},
  {
    name: 'description',
    content:
      'Lessons adapted for pupils with SEN: by area of need, key stage, theme, demand and reading age.',
  },
  ...(data ? [{tagName: 'link', rel: 'canonical', href: data.canonical}] : []),
];

export default function Adapted() {
  return <AdaptedPage {...useLoaderData<typeof loader>()} />;
}
