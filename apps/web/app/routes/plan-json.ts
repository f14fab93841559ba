// A plan as a file, to keep or to upload again.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {toPlanFile} from '../plan-forms/read-plan-file.ts';
import {getPlan} from '../server/plan-access.server.ts';
import {toDisposition} from '../views/to-disposition.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const {plan} = await getPlan(context, params.token);
  return new Response(toPlanFile(plan), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': toDisposition(plan.title, 'json'),
      'Cache-Control': 'no-store',
    },
  });
}
