// Any other address: a 404 with lessons that may have been meant.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {notFound} from '../server/not-found.server.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  throw await notFound(context, params['*'] ?? '');
}

// A route with no component would answer with the bare response instead of the page.
export default function NotFound() {
  return null;
}
