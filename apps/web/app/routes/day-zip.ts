// Everything that is printed for a ready-made day, in one zip.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {answerZip} from '../server/day-zip.server.tsx';
import {loadDayBook} from '../server/load-day-book.server.ts';
import {toDayFacts} from '../views/to-day-facts.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const {library, publicUrl} = context;
  const book = await loadDayBook(context, params.slug!);
  const facts = toDayFacts(context, params.slug!);
  return answerZip({...book, site: publicUrl}, {...facts, library, cacheControl: 'no-cache'});
}
