// Sheets of a ready-made day as they will be printed.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PrintSheetsPage} from '../components/day/print-sheets-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {loadDayBook} from '../server/load-day-book.server.ts';
import {loadPrintSheets} from '../server/load-print-sheets.server.ts';
import {toTitle} from '../views/to-title.ts';

export {sheetLinks as links} from '../sheet-links.ts';

export const handle: RouteHandle = {script: 'print'};

export async function loader({params, request, context}: LoaderFunctionArgs) {
  return loadPrintSheets(context, await loadDayBook(context, params.slug!), {
    sheet: params.sheet!,
    query: new URL(request.url).searchParams,
  });
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle(data.title, data.book.plan.title) : toTitle('Print')},
];

export default function DayPrintSheet() {
  return <PrintSheetsPage {...useLoaderData<typeof loader>()} />;
}
