// Keeps whole pages in memory ahead of the app: those that are the same for everybody until the library changes.
import type {Request, RequestHandler, Response} from 'express';
import {LRUCache} from 'lru-cache';

import {collectBody} from './collect-body.ts';
import {packBody, sendPacked, type PackedBody} from './packed-body.ts';

/** Bytes of text; what is held of it, compressed, is about a fifth. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** Beside the others, so that a rush of odd searches drives no lesson out. */
const KEPT_SEARCH_BYTES = 24 * 1024 * 1024;
/** An index can be a moment behind without anybody knowing: what it answered then must not stay. */
const SEARCH_MS = 60_000;

/** The page that a search decides. Kept under no other spelling of its address: see {@link isKeptAs}. */
const SEARCH_PATH = '/lessons';

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
  /** Writes the search of an address in its one canonical form, bounded in length; `''` for none. */
  toSearch(params: URLSearchParams): string;
}

/** How many pages are kept, and how often one could be sent. */
export interface KeptPages {
  pages: number;
  bytes: number;
  hits: number;
  /** Pages that had to be made, and were then kept. */
  misses: number;
}

/** The cache, and what it holds at this moment. */
export type PageCache = RequestHandler & {readKept(): KeptPages};

/** What tells a page from every other. */
export interface PageKey {
  /** Version, path, and the search or the chosen areas of need in one order. */
  text: string;
  /** The search in its canonical form, where one decides the page. */
  search?: string;
}

/** Headers that belong to a page and not to one answer. The policy names the page's own scripts. */
const keptHeaders = ['content-type', 'cache-control', 'link', 'content-security-policy'];

/**
 * Makes the cache. A page opts in by `Cache-Control: public`; everything else is only compressed on its way.
 */
export function createPageCache(source: PageSource): PageCache {
  const pages = createShelf({maxSize: KEPT_BYTES});
  const searches = createShelf({maxSize: KEPT_SEARCH_BYTES, ttl: SEARCH_MS});
  const count = {hits: 0, misses: 0};
  const serve: RequestHandler = (request, response, next) => {
    const version = source.version();
    const key = toPageKey(request, source);
    const shelf = key.search === undefined ? pages : searches;
    const kept = shelf.get(key.text);
    if (kept) {
      count.hits += 1;
      response.locals.engine = 'cache';
      for (const [name, value] of Object.entries(kept.headers)) response.setHeader(name, value);
      sendPacked(request, response, kept.body).catch(next);
      return;
    }
    // The app renders a page for HEAD too, and Node leaves the body out: its length and tag come out right.
    if (request.method === 'HEAD') request.method = 'GET';
    collectBody(response, (raw) => {
      // What says nothing of itself, such as data for a page in the browser, is asked for anew.
      if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
      const keep = isForEverybody(response) && isKeptAs(key, response) && source.version() === version;
      const body = packBody(raw, keep && shelf === pages ? 'once' : 'each-time');
      if (keep) {
        count.misses += 1;
        shelf.set(key.text, {headers: toKeptHeaders(response), body});
      }
      sendPacked(request, response, body).catch(next);
    });
    next();
  };
  const readKept = () => ({
    pages: pages.size + searches.size,
    bytes: pages.calculatedSize + searches.calculatedSize,
    ...count,
  });
  return Object.assign(serve, {readKept});
}

function createShelf(bounds: {maxSize: number; ttl?: number}): LRUCache<string, KeptPage> {
  return new LRUCache<string, KeptPage>({
    ...bounds,
    sizeCalculation: ({body}, key) => body.bytes + key.length,
  });
}

/** @returns what tells a page from every other; nothing else of its address changes it */
export function toPageKey(request: Pick<Request, 'path' | 'url'>, source: PageSource): PageKey {
  const {searchParams} = new URL(request.url, 'http://local');
  if (request.path === SEARCH_PATH) {
    const search = source.toSearch(searchParams);
    return {text: [source.version(), request.path, search].join('\n'), search};
  }
  const asked = searchParams.getAll('adapt');
  const chosen = source.needs().filter((need) => asked.includes(need));
  return {text: [source.version(), request.path, ...chosen].join('\n')};
}

/**
 * Whether the page was made from what its key says: a page that searched is kept as the page of that very search, never
 * as one of a path (`/lessons/`, which the app takes for the same page). What the standby found is not kept at all.
 */
function isKeptAs(key: PageKey, {locals}: Response): boolean {
  const {search, engine} = locals as {search?: string; engine?: string};
  return search === key.search && (search === undefined || engine === 'meilisearch');
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
