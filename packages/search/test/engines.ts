// The engines that the contract holds for, each over a library of its own.
import {inject} from 'vitest';

import {publish} from '../src/admin.ts';
import {connect} from '../src/connect.ts';
import {createMeilisearchEngine} from '../src/find/meilisearch-engine.ts';
import {createMemoryEngine} from '../src/find/memory-engine.ts';
import type {SearchEngine} from '../src/find/search-engine.ts';
import {toIndexName} from '../src/index-settings.ts';
import type {SearchLibrary} from '../src/to-items.ts';

let made = 0;

/** Names indexes that no other test of this run uses. */
export function uniqueIndexBase(): string {
  made += 1;
  return `lessons_${process.pid}_${made}`;
}

/** Publishes a library to the Meilisearch of this run and makes an engine over it. */
async function makeMeilisearchEngine(library: SearchLibrary): Promise<SearchEngine> {
  const {url, adminKey, searchKey} = inject('meilisearch');
  const indexBase = uniqueIndexBase();
  await publish(library, {url, adminKey, indexBase});
  return createMeilisearchEngine({client: connect({url, apiKey: searchKey}), index: toIndexName(indexBase)});
}

/** Makes an engine over the whole texts of a library. */
async function makeMemoryEngine(library: SearchLibrary): Promise<SearchEngine> {
  const engine = createMemoryEngine(library);
  await engine.warm();
  return engine;
}

/** Every engine by its name. */
export const engines = [
  {name: 'meilisearch', makeEngine: makeMeilisearchEngine},
  {name: 'memory', makeEngine: makeMemoryEngine},
] as const;
