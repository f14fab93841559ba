// A ready-made day as a table for spreadsheets.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {answerTable} from '../server/day-files.server.ts';
import {loadDayBook} from '../server/load-day-book.server.ts';
import {toDayFacts} from '../views/to-day-facts.ts';

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const book = await loadDayBook(context, params.slug!);
  const facts = toDayFacts(context, params.slug!);
  return answerTable({...book, site: context.publicUrl}, new URL(request.url).searchParams, {
    ...facts,
    cacheControl: 'no-cache',
  });
}
