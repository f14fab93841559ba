// What every request is answered from: the library in use and the search over it, always of one version.
import type {Library} from '@resilience/content';
import {createSearch, formatQuery, parseQuery, type Search} from '@resilience/search';
import type {RequestHandler, Response} from 'express';

import type {SiteContext} from '../app/server/site-context.server.ts';
import {openLessonFiles} from './lesson-files.ts';
import {openLiveLibrary, type LiveLibrary} from './live-library.ts';
import {log} from './log.ts';
import {openPlanDesk} from './plan-desk.ts';
import {keepFor, LOOK_MS, toReadiness, toState, type SiteState} from './readiness.ts';
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
  readState(): Promise<SiteState>;
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
    prepare: (library) => search.prepare(library),
    onChange(library) {
      search.setLibrary(library);
      log.info(`The library is now ${library.version}.`);
    },
    onProblem: (error) => log.error(`${error.message} The last good library stays in use.`),
  });
  const search = openSearch(live.current, meilisearch);
  const look = keepFor(LOOK_MS, () => search.look());
  const desk = openPlanDesk(planDatabase);
  const files = openLessonFiles({publicUrl, library: () => live.current});
  // Whoever asks first shall find what there is.
  if ((await search.ready()).engine === 'memory') await search.prepare();
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
      readiness: async () => toReadiness(live.current, await look()),
      allowScripts: (hashes) => allowScripts(response, hashes),
      plans: desk.createContext(response),
      formats: files.formats,
    }),
    readState: async () => toState(live.current, await look(), desk.state),
    async close() {
      live.close();
      search.close();
      await Promise.all([desk.close(), files.close()]);
    },
  };
}

function openSearch(library: Library, meilisearch: SiteOptions['meilisearch']): Search {
  return createSearch({
    library,
    meilisearch,
    log: ({event, state, reason}) =>
      log[state === 'down' || state === 'failed' ? 'warn' : 'info'](
        {event, state},
        `${event} ${state}: ${reason}`,
      ),
  });
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
