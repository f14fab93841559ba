// What every request is answered from: the library in use and the search over it, always of one version.
import type {Library} from '@resilience/content';
import {createSearch, formatQuery, parseQuery, type Search} from '@resilience/search';
import type {RequestHandler, Response} from 'express';

import type {Readiness, SiteContext} from '../app/server/site-context.server.ts';
import {openLessonFiles} from './lesson-files.ts';
import {openLiveLibrary, type LiveLibrary} from './live-library.ts';
import {writeLog} from './log.ts';
import {openPlanDesk} from './plan-desk.ts';
import {allowScripts} from './security-headers.ts';

/** Where the site's parts are. */
export interface SiteOptions {
  libraryDirectory: string;
  meilisearch?: {url: string; searchKey: string};
  /** Where plans are kept. */
  planDatabase: {url: string; authToken?: string};
  /** Address under which visitors reach the site, without a slash at its end. */
  publicUrl(): string;
}

/** A site in use. */
export interface Site {
  readonly library: Library;
  /** Answers the addresses of lessons as files. */
  serveFiles: RequestHandler;
  /** What loaders get, for one answer. */
  createContext(response: Response): SiteContext;
  close(): Promise<void>;
}

/**
 * Opens the library and the search.
 * @throws Error with a full sentence when there is no library
 */
export async function openSite(options: SiteOptions): Promise<Site> {
  const {libraryDirectory, meilisearch, planDatabase, publicUrl} = options;
  const live = await openLiveLibrary({
    directory: libraryDirectory,
    onChange(library) {
      search.setLibrary(library);
      writeLog('info', `The library is now ${library.version}.`);
    },
    onProblem: (error) => writeLog('error', `${error.message} The last good library stays in use.`),
  });
  const search: Search = createSearch({
    library: live.current,
    meilisearch,
    log: ({event, state, reason}) => writeLog('info', `${event} ${state}: ${reason}`),
  });
  const desk = openPlanDesk(planDatabase);
  const files = openLessonFiles({publicUrl, library: () => live.current});
  return {
    get library() {
      return live.current;
    },
    serveFiles: files.serve,
    createContext: (response) => ({
      library: live.current,
      publicUrl: publicUrl(),
      search: createAnswer(live, search, response),
      formatQuery,
      readiness: () => toReadiness(live.current, search),
      allowScripts: (hashes) => allowScripts(response, hashes),
      plans: desk.createContext(response),
      formats: files.formats,
    }),
    async close() {
      live.close();
      search.close();
      await Promise.all([desk.close(), files.close()]);
    },
  };
}

/**
 * Makes the search of one answer. The library may change until it is asked, so all takes it then. Notes in `locals` which
 * engine answered what: what is kept of the answer depends on it.
 */
export function createAnswer(
  live: Pick<LiveLibrary, 'current'>,
  search: Pick<Search, 'search'>,
  response: Pick<Response, 'locals'>,
): SiteContext['search'] {
  return async (params) => {
    const library = live.current;
    const stated = parseQuery(params, library);
    const answer = await search.search(stated);
    Object.assign(response.locals, {engine: answer.engine, search: formatQuery(stated).toString()});
    return {stated, answer, library};
  };
}

async function toReadiness({version, lessons}: Library, search: Search): Promise<Readiness> {
  const {engine, meilisearch, index} = search.status();
  const starting = meilisearch === 'checking';
  return {
    status: starting ? 'starting' : 'ready',
    engine: starting ? null : engine,
    library: {version, lessons: lessons.length},
    index: {version: index?.version ?? null, documents: index?.documents ?? 0},
  };
}
