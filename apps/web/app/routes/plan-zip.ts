// Everything that is printed for a plan, in one zip.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {answerZip} from '../server/day-zip.server.tsx';
import {loadPlanBook, toPlanFacts} from '../server/load-plan-book.server.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const {library, publicUrl} = context;
  const book = await loadPlanBook(context, params.token);
  const facts = await toPlanFacts(context, params.token);
  return answerZip({...book, site: publicUrl}, {...facts, library, cacheControl: 'no-store'});
}
