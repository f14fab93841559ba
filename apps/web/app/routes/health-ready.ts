// Says by what searches are answered, and over which library; it is asked at this moment.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {freshJson} from '../server/responses.server.ts';

export async function loader({context}: LoaderFunctionArgs) {
  return freshJson(await context.readiness());
}
