// A plan as a table for spreadsheets.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {answerTable} from '../server/day-files.server.ts';
import {loadPlanBook, toPlanFacts} from '../server/load-plan-book.server.ts';

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const book = await loadPlanBook(context, params.token);
  const facts = await toPlanFacts(context, params.token);
  return answerTable({...book, site: context.publicUrl}, new URL(request.url).searchParams, {
    ...facts,
    cacheControl: 'no-store',
  });
}
