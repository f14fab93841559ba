// What this site offers to other programs, described for programs.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {toOpenApi} from '../open-api/to-open-api.ts';
import {freshJson} from '../server/responses.server.ts';

export async function loader({context}: LoaderFunctionArgs) {
  const {publicUrl, formats} = context;
  const {answer} = await context.search(new URLSearchParams());
  return freshJson(toOpenApi({publicUrl, formats, facets: answer.facets}));
}
