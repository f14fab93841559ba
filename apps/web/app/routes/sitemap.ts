// Every page that is worth finding, for crawlers.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {publicResponse} from '../server/responses.server.ts';
import {toSitemap} from '../views/to-sitemap.ts';

export async function loader({context}: LoaderFunctionArgs) {
  return publicResponse(toSitemap(context.library, context.publicUrl), 'application/xml');
}
