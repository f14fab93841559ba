// Decides which Meilisearch the site asks: the one that is named, one of its own, or none.
import {access, constants, mkdir} from 'node:fs/promises';

import {findBinary, superviseLocalEngine} from '@resilience/search/local';

import type {Environment} from './environment.ts';
import {toMeilisearch} from './environment.ts';

/** A Meilisearch in use. */
export interface OpenEngine {
  /** "Meilisearch 1.21.0", "Meilisearch at http://…". */
  name: string;
  url: string;
  searchKey: string;
  /** Missing where somebody else publishes. */
  adminKey?: string;
  /** Ends it, where it is our own. */
  stop(): Promise<void>;
}

/** How to open it. */
export interface OpenEngineOptions {
  environment: Environment;
  dataDirectory: string;
  /** Called after our own engine had to be started again: its index may be gone. */
  onRestart(): void;
  /** Aborted when this process shall end: an engine that is starting is then ended. */
  stop?: AbortSignal;
  /** Is told what an operator should know, in sentences. */
  say(sentence: string): void;
}

/**
 * Opens the engine: MEILI_URL first, then a local one with its data under `dataDirectory`.
 * @returns undefined where this machine has no Meilisearch, or the data folder lets none run: it is said why, and searches
 *   are answered from memory
 * @throws Error with a sentence for the operator where MEILI_URL or MEILI_BIN is set, and wrong
 */
export async function openEngine(options: OpenEngineOptions): Promise<OpenEngine | undefined> {
  const {environment, say, stop} = options;
  const named = toMeilisearch(environment);
  if (named) {
    const {MEILI_ADMIN_KEY: adminKey} = environment;
    return {...named, name: `Meilisearch at ${named.url}`, adminKey, stop: () => Promise.resolve()};
  }
  try {
    return await openOwnEngine(options);
  } catch (error) {
    // What was named by hand is corrected by hand.
    if (environment.MEILI_BIN || stop?.aborted) throw error;
    say(`Search: from memory. ${(error as Error).message}`);
    return undefined;
  }
}

async function openOwnEngine(options: OpenEngineOptions): Promise<OpenEngine | undefined> {
  const {environment, dataDirectory, onRestart, say, stop} = options;
  await openFolder(dataDirectory);
  const binary = await findBinary({
    dataDir: dataDirectory,
    meiliBin: environment.MEILI_BIN,
    searchPath: environment.PATH,
    stop,
  });
  if (!binary) {
    say('Search: from memory. There is no Meilisearch for this machine; MEILI_BIN can name one.');
    return undefined;
  }
  const engine = await superviseLocalEngine({dataDir: dataDirectory, binary, onRestart, log: say, stop});
  const {url, searchKey, adminKey, version} = engine;
  return {name: `Meilisearch ${version}`, url, searchKey, adminKey, stop: () => engine.stop()};
}

async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true, mode: 0o700});
    await access(folder, constants.W_OK);
  } catch (cause) {
    const {code} = cause as NodeJS.ErrnoException;
    throw new Error(
      `The data folder ${folder} cannot be written (${code}). Make it so, or set DATA_DIR to one that can.`,
      {cause},
    );
  }
}
