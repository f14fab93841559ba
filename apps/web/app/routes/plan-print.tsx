// What can be printed of a plan, and its files.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PrintDialog} from '../components/day/print-dialog.tsx';
import {loadPlanBook} from '../server/load-plan-book.server.ts';
import {toPrintDialog} from '../views/to-print-dialog.ts';
import {toTitle} from '../views/to-title.ts';

export {sheetLinks as links} from '../sheet-links.ts';

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const book = await loadPlanBook(context, params.token);
  return toPrintDialog(book, new URL(request.url).searchParams);
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Print and calendar', data?.plan.title ?? 'Plan')},
];

export default function PlanPrint() {
  return <PrintDialog {...useLoaderData<typeof loader>()} />;
}
