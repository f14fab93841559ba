// Keeps pages of plans to whoever has their link: no cache, no search engine and no other site hears of them.
import type {RequestHandler} from 'express';

import {takesForms, toPlainPath} from './posts.ts';

/** Addresses under `/plans` that hold no secret. */
const OPEN = /^\/plans\/(?:new|add|use-day|upload)(?:\.data)?\/?$/;

const headers = {'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow'};

/**
 * Sets the headers of every answer under `/plans`, refusals and errors too, after everything else has set its own.
 *
 * A page whose address holds a secret sends no referrer at all. A browser that says nothing else of where its forms come
 * from (old, or over plain http) says it by the referrer: to such a one, pages with a secret in their address keep the
 * site's own policy, which tells nobody but this site. So do the pages that hold none (`/plans`, `/plans/new`).
 */
export function createSecretPages(): RequestHandler {
  return (request, response, next) => {
    if (!takesForms(request.path)) return next();
    const path = toPlainPath(request.path);
    const secret = /^\/plans[/.]./.test(path) && !OPEN.test(path);
    const policy = secret && (request.headers['sec-fetch-site'] ? 'no-referrer' : 'same-origin');
    const {writeHead} = response;
    response.writeHead = ((...parts: Parameters<typeof writeHead>) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (policy) response.setHeader('Referrer-Policy', policy);
      return writeHead.apply(response, parts);
    }) as typeof writeHead;
    next();
  };
}
