// What can be printed of a ready-made day, and its files.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PrintDialog} from '../components/day/print-dialog.tsx';
import {loadDayBook} from '../server/load-day-book.server.ts';
import {toPrintDialog} from '../views/to-print-dialog.ts';
import {toTitle} from '../views/to-title.ts';

export {sheetLinks as links} from '../sheet-links.ts';

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const book = await loadDayBook(context, params.slug!);
  return toPrintDialog(book, new URL(request.url).searchParams);
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Print and calendar', data?.plan.title ?? 'Drop-down day')},
];

export default function DayPrint() {
  return <PrintDialog {...useLoaderData<typeof loader>()} />;
}
