// A plan as a file, to keep or to upload again.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {getPlan} from '../server/plan-access.server.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const {plan} = await getPlan(context, params.token);
  return new Response(`${JSON.stringify(plan, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${toFileName(plan.title)}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}

function toFileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return name.replaceAll(/^-+|-+$/g, '') || 'plan';
}
