// A whole drop-down day as JSON, for other programs.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {jsonNotFound, publicResponse} from '../server/responses.server.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const day = await context.library.loadDay(params.slug!);
  if (!day) return jsonNotFound(`There is no drop-down day "${params.slug}".`);
  const {text: _text, file: _file, ...open} = day;
  const url = `${context.publicUrl}/days/${day.slug}`;
  return publicResponse(JSON.stringify({url, ...open}), 'application/json');
}
