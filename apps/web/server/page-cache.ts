// Keeps whole pages in memory ahead of the app: those that are the same for everybody until the library changes.
import type {Request, RequestHandler, Response} from 'express';
import {LRUCache} from 'lru-cache';

import {collectBody} from './collect-body.ts';
import {packBody, sendPacked, type PackedBody} from './packed-body.ts';

/** Bytes of text; the compressed forms add about a third. */
const KEPT_BYTES = 64 * 1024 * 1024;

interface KeptPage {
  headers: Record<string, string>;
  body: PackedBody;
}

/** What pages depend on. */
export interface PageSource {
  /** The library's version: pages of another one are never shown. */
  version(): string;
  /** Areas of need: the only values of `?adapt=` that change a page. */
  needs(): string[];
}

/** Headers that belong to a page and not to one answer. */
const keptHeaders = ['content-type', 'cache-control', 'link'];

/**
 * Makes the cache. A page opts in by `Cache-Control: public`; everything else is only compressed on its way.
 */
export function createPageCache(source: PageSource): RequestHandler {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({body}) => body.raw.length + 1,
  });
  return (request, response, next) => {
    const key = toPageKey(request, source);
    const kept = pages.get(key);
    if (kept) {
      response.locals.engine = 'cache';
      for (const [name, value] of Object.entries(kept.headers)) response.setHeader(name, value);
      sendPacked(request, response, kept.body).catch(next);
      return;
    }
    // The app renders a page for HEAD too, and Node leaves the body out: its length and tag come out right.
    if (request.method === 'HEAD') request.method = 'GET';
    collectBody(response, (raw) => {
      const keep = isForEverybody(response);
      const body = packBody(raw, keep ? 'once' : 'each-time');
      if (keep) pages.set(key, {headers: toKeptHeaders(response), body});
      sendPacked(request, response, body).catch(next);
    });
    next();
  };
}

/** @returns what tells a page from every other: version, path, and the chosen areas of need in one order */
export function toPageKey(request: Pick<Request, 'path' | 'url'>, source: PageSource): string {
  const asked = new URL(request.url, 'http://local').searchParams.getAll('adapt');
  const chosen = source.needs().filter((need) => asked.includes(need));
  return [source.version(), request.path, ...chosen].join('\n');
}

function isForEverybody(response: Response): boolean {
  const cacheControl = String(response.getHeader('cache-control') ?? '');
  return response.statusCode === 200 && /\bpublic\b/.test(cacheControl);
}

function toKeptHeaders(response: Response): Record<string, string> {
  return Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = response.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}
