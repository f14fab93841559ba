// A plan, or one group's, room's or adult's part of it, as a calendar file.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {answerCalendar} from '../server/day-files.server.ts';
import {loadPlanBook, toPlanFacts} from '../server/load-plan-book.server.ts';

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const book = await loadPlanBook(context, params.token);
  const facts = await toPlanFacts(context, params.token);
  return answerCalendar({...book, site: context.publicUrl}, new URL(request.url).searchParams, {
    ...facts,
    cacheControl: 'no-store',
  });
}
