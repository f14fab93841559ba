// Decides which Meilisearch the site asks: the one that is named, one of its own, or none.
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
  /** Is told what an operator should know, in sentences. */
  say(sentence: string): void;
}

/**
 * Opens the engine: MEILI_URL first, then a local one with its data under `dataDirectory`.
 * @returns undefined where this machine has no Meilisearch: searches are then answered from memory
 * @throws Error with a sentence for the operator
 */
export async function openEngine(options: OpenEngineOptions): Promise<OpenEngine | undefined> {
  const {environment, dataDirectory, onRestart, say} = options;
  const named = toMeilisearch(environment);
  if (named) {
    const {MEILI_ADMIN_KEY: adminKey} = environment;
    return {...named, name: `Meilisearch at ${named.url}`, adminKey, stop: () => Promise.resolve()};
  }
  const binary = await findBinary({
    dataDir: dataDirectory,
    meiliBin: environment.MEILI_BIN,
    searchPath: environment.PATH,
  });
  if (!binary) return undefined;
  const engine = await superviseLocalEngine({dataDir: dataDirectory, binary, onRestart, log: say});
  const {url, searchKey, adminKey, version} = engine;
  return {name: `Meilisearch ${version}`, url, searchKey, adminKey, stop: () => engine.stop()};
}
