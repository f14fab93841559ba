// The source of a drop-down day, as its author wrote it.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {publicResponse} from '../server/responses.server.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const day = await context.library.loadDay(params.slug!);
  if (!day) return new Response(`There is no drop-down day "${params.slug}".\n`, {status: 404});
  return publicResponse(day.markdown, 'text/markdown');
}
