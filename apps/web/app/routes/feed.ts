// New and reviewed lessons, for feed readers.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {publicResponse} from '../server/responses.server.ts';
import {toFeed} from '../views/to-feed.ts';

export async function loader({context}: LoaderFunctionArgs) {
  return publicResponse(toFeed(context.library, context.publicUrl), 'application/atom+xml');
}
