// The search of one process: Meilisearch where it answers and holds the library, memory where not.
import {answerQuery, createSearchContext, type SearchContext} from './answer-query.ts';
import {connect} from './connect.ts';
import {createAskEngine} from './find/ask-engine.ts';
import {toInClause} from './in-clause.ts';
import {createMeilisearchEngine} from './find/meilisearch-engine.ts';
import {createMemoryEngine, type MemoryEngine} from './find/memory-engine.ts';
import type {SearchEngine} from './find/search-engine.ts';
import {watchEngine, type EngineState, type EngineWatch} from './find/watch-engine.ts';
import {toIndexName} from './index-settings.ts';
import {getDocumentHashes} from './library-hashes.ts';
import type {SearchAnswer, SearchQuery} from './query.ts';
import type {SearchLibrary} from './to-items.ts';

/** Time after which the standby is built behind the first requests. */
const WARM_AFTER_MS = 50;

/** Longest that the standby is waited for at the start. That of a large library is built behind its first requests. */
const START_MS = 3_000;
/** Longest that the standby of a new library is waited for: meanwhile the old one is shown, and nobody waits. */
const CHANGE_MS = 60_000;

/** A line for the log: said when something changes, never for each search. */
export interface SearchLogEntry {
  event: 'search-engine' | 'search-standby';
  /** What Meilisearch is now, or how building the standby went. */
  state: EngineState | 'built' | 'failed';
  reason: string;
}

/** How to search. */
export interface CreateSearchOptions {
  library: SearchLibrary;
  /** Missing where there is no Meilisearch: memory is then the engine, not a standby. */
  meilisearch?: {url: string; searchKey: string; indexBase?: string};
  log?: (entry: SearchLogEntry) => void;
  /** Longest that Meilisearch is waited for; 400. */
  timeoutMs?: number;
  /** Time between two tries of a Meilisearch that is not ready; 2,000. */
  retryMs?: number;
}

/** Which engine answers now, and what the index holds. */
export interface SearchStatus {
  engine: SearchAnswer['engine'];
  standby: boolean;
  /** Missing where there is no Meilisearch. */
  meilisearch?: EngineState;
  library: {version: string; items: number};
  /** Missing while Meilisearch holds no index of this library. `version` is the library's. */
  index?: {name: string; version: string; documents: number};
}

/** A search in use. */
export interface Search {
  search(query: SearchQuery): Promise<SearchAnswer>;
  /**
   * Builds the standby of a library, of the one in use where none is named, so that its first questions find all that
   * it holds. Resolves when that is done, or after three seconds, a minute for a library that is not yet in use; never
   * rejects.
   */
  prepare(library?: SearchLibrary): Promise<void>;
  /** Takes up a new library; the same version again changes nothing. */
  setLibrary(library: SearchLibrary): void;
  status(): SearchStatus;
  /** Asks Meilisearch now, so that the status is true even where nobody has searched; takes at most twice `timeoutMs`. */
  look(): Promise<SearchStatus>;
  /** Resolves when Meilisearch was checked once: searches before then wait for that check. */
  ready(): Promise<SearchStatus>;
  close(): void;
}

/** One library in use. */
interface InUse {
  library: SearchLibrary;
  context: SearchContext;
  memory: MemoryEngine;
  /** Will build the standby. */
  warming: NodeJS.Timeout;
}

/** The Meilisearch that is asked. */
interface Remote {
  index: string;
  watch: EngineWatch;
  engine(signal: AbortSignal): SearchEngine;
  /** The least that can be asked. */
  ask(signal: AbortSignal): Promise<unknown>;
}

/**
 * Makes a search over a library. Its answers are always of one library, the one set last. It never writes to an
 * engine, and reads no environment.
 */
export function createSearch(options: CreateSearchOptions): Search {
  const {log = () => {}} = options;
  let inUse = takeUp(options.library, log);
  let next: InUse | undefined;
  const remote = openRemote(options, () => inUse.library);
  let checked = remote?.watch.check();

  return {
    search: (query) => answer(query, {inUse, remote}),
    async prepare(library = inUse.library) {
      if (library.version === inUse.library.version) return waitFor(inUse, START_MS);
      next = takeNext(next, library, log);
      return waitFor(next, CHANGE_MS);
    },
    setLibrary(library) {
      if (library.version === inUse.library.version) return;
      leave(inUse);
      inUse = takeNext(next, library, log);
      next = undefined;
      checked = remote?.watch.check();
    },
    status: () => toStatus(inUse, remote),
    async look() {
      await remote?.watch.look((signal) => remote.ask(signal));
      return toStatus(inUse, remote);
    },
    async ready() {
      await checked;
      return toStatus(inUse, remote);
    },
    close() {
      leave(inUse);
      leave(next);
      remote?.watch.close();
    },
  };
}

async function answer(
  query: SearchQuery,
  {inUse, remote}: {inUse: InUse; remote?: Remote},
): Promise<SearchAnswer> {
  const started = performance.now();
  const {context, memory} = inUse;
  const first = await remote?.watch.attempt((signal) => answerQuery(remote.engine(signal), query, context));
  const plain = first ?? (await answerQuery(memory, query, context));
  return {
    ...plain,
    engine: first ? 'meilisearch' : 'memory',
    standby: remote !== undefined && !first,
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  };
}

/**
 * Takes a library up. The standby is built once start-up is over, so that it is there when it is needed, and nobody
 * waits for it.
 */
function takeUp(
  library: SearchLibrary,
  log: NonNullable<CreateSearchOptions['log']>,
  warmAfterMs = WARM_AFTER_MS,
): InUse {
  const memory = createMemoryEngine(library);
  const warm = () =>
    memory.warm().then(
      () => log({event: 'search-standby', state: 'built', reason: 'whole texts are searched'}),
      (error: unknown) => {
        if (error instanceof Error && error.name === 'AbortError') return;
        log({event: 'search-standby', state: 'failed', reason: String(error)});
      },
    );
  const warming = setTimeout(() => void warm(), warmAfterMs).unref();
  return {library, context: createSearchContext(library), memory, warming};
}

/** Goes on with the prepared library where it is the asked one. Another one was overtaken, and must not go on reading. */
function takeNext(
  prepared: InUse | undefined,
  library: SearchLibrary,
  log: NonNullable<CreateSearchOptions['log']>,
): InUse {
  if (prepared?.library.version === library.version) return prepared;
  leave(prepared);
  // Start-up is long over, and somebody may ask at once.
  return takeUp(library, log, 0);
}

async function waitFor({memory}: InUse, mostMs: number): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (late = setTimeout(resolve, mostMs).unref()));
  // Why it could not be built stands in the log.
  await Promise.race([memory.warm().catch(() => undefined), patience]);
  clearTimeout(late);
}

function leave(library: InUse | undefined): void {
  clearTimeout(library?.warming);
  library?.memory.close();
}

function openRemote(options: CreateSearchOptions, getLibrary: () => SearchLibrary): Remote | undefined {
  const {meilisearch, timeoutMs = 400, retryMs = 2_000, log} = options;
  if (!meilisearch) return undefined;
  const index = toIndexName(meilisearch.indexBase);
  const {url, searchKey} = meilisearch;
  const client = connect({url, apiKey: searchKey, send: createAskEngine(url)});
  const watch = watchEngine({
    timeoutMs,
    retryMs,
    isComplete: (signal) =>
      holdsLibrary({client, index, signal}, [...getDocumentHashes(getLibrary()).values()]),
    onChange: (state, reason) => log?.({event: 'search-engine', state, reason}),
  });
  return {
    index,
    watch,
    engine: (signal) => createMeilisearchEngine({client, index, signal}),
    ask: (signal) => client.index(index).search('', {limit: 0}, {signal}),
  };
}

function toStatus({library, context}: InUse, remote: Remote | undefined): SearchStatus {
  const items = context.itemById.size;
  const status = {library: {version: library.version, items}};
  if (!remote) return {engine: 'memory', standby: false, ...status};
  const meilisearch = remote.watch.state;
  if (meilisearch !== 'ready') return {engine: 'memory', standby: true, meilisearch, ...status};
  const index = {name: remote.index, version: library.version, documents: items};
  return {engine: 'meilisearch', standby: false, meilisearch, ...status, index};
}

/** Whether the index holds every document of the library, in the same version, and no other. */
async function holdsLibrary(
  {client, index, signal}: {client: ReturnType<typeof connect>; index: string; signal: AbortSignal},
  hashes: string[],
): Promise<boolean> {
  const filter = hashes.length > 0 ? [toInClause('hash', hashes)] : [];
  const {results} = await client.multiSearch(
    {
      queries: [
        {indexUid: index, q: '', hitsPerPage: 0},
        {indexUid: index, q: '', hitsPerPage: 0, filter},
      ],
    },
    {signal},
  );
  return results.every(({totalHits}) => totalHits === hashes.length);
}
