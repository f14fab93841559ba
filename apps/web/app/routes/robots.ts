// Tells crawlers where the map is, and keeps them out of endless filter combinations.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {publicResponse} from '../server/responses.server.ts';

export async function loader({context}: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    'Disallow: /lessons?',
    'Disallow: /health',
    'Disallow: /plans/',
    `Sitemap: ${context.publicUrl}/sitemap.xml`,
  ];
  return publicResponse(`${lines.join('\n')}\n`, 'text/plain');
}
