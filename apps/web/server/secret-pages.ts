// Keeps pages of plans to whoever has their link: no cache, no search engine and no other site hears of them.
import type {RequestHandler} from 'express';

import {takesForms} from './posts.ts';

const headers = {'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow'};

/**
 * Sets the headers of every answer under `/plans`, refusals and errors too, after everything else has set its own.
 *
 * A page whose address holds a secret sends no referrer at all. The two that hold none (`/plans`, `/plans/new`) keep the
 * site's own policy: a browser that says nothing else of where a form comes from says it by that.
 */
export function createSecretPages(): RequestHandler {
  return (request, response, next) => {
    if (!takesForms(request.path)) return next();
    const policy = /^\/plans\/(?!(?:new|add|use-day|upload)(?:\.data)?\/?$)./.test(request.path);
    const {writeHead} = response;
    response.writeHead = ((...parts: Parameters<typeof writeHead>) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (policy) response.setHeader('Referrer-Policy', 'no-referrer');
      return writeHead.apply(response, parts);
    }) as typeof writeHead;
    next();
  };
}
