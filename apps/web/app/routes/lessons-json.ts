// The same search as `/lessons`, as data for other programs.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {freshJson} from '../server/responses.server.ts';
import {toSearchData} from '../views/to-search-data.ts';

export async function loader({request, context}: LoaderFunctionArgs) {
  const {answer, library} = await context.search(new URL(request.url).searchParams);
  return freshJson(toSearchData(answer, library, context.publicUrl));
}
