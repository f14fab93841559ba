// Says whether searches can be answered, by what and over which library; 503 while they cannot.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {freshJson} from '../server/responses.server.ts';

export async function loader({context}: LoaderFunctionArgs) {
  const readiness = await context.readiness();
  return freshJson(readiness, readiness.status === 'ready' ? 200 : 503);
}
