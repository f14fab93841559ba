// Tells programs where the descriptions for programs are (RFC 9727).
import type {LoaderFunctionArgs} from '@remix-run/node';

import {toApiCatalog} from '../views/to-api-catalog.ts';

export async function loader({context}: LoaderFunctionArgs) {
  const {publicUrl} = context;
  return new Response(JSON.stringify(toApiCatalog(publicUrl)), {
    headers: {
      'Content-Type': 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
      'Cache-Control': 'public, no-cache',
      Link: `<${publicUrl}/.well-known/api-catalog>; rel="api-catalog"`,
    },
  });
}
