// Reads what an index holds: which documents, in which version, under which settings.
import {MeilisearchApiError, type Meilisearch} from 'meilisearch';

import {indexSettings} from '../index-settings.ts';

const PAGE = 1000;

/** An index as it is. */
export interface IndexState {
  /** Hash by document id. */
  hashes: Map<string, string>;
  /** False while the settings are not those of this version, as after a kill between the two. */
  isSetUp: boolean;
}

/**
 * Reads an index.
 * @returns undefined where there is none of that name
 */
export async function findIndex(client: Meilisearch, name: string): Promise<IndexState | undefined> {
  return ifThere(async () => {
    const settings = await client.index(name).getSettings();
    return {hashes: await readHashes(client, name), isSetUp: includes(settings, indexSettings)};
  });
}

/** Whether there is an index of that name under the settings of this version. */
export async function isSetUp(client: Meilisearch, name: string): Promise<boolean> {
  const settings = await ifThere(() => client.index(name).getSettings());
  return includes(settings, indexSettings);
}

async function ifThere<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return undefined;
    throw error;
  }
}

async function readHashes(client: Meilisearch, name: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (let offset = 0; ; offset += PAGE) {
    const {results, total} = await client
      .index(name)
      .getDocuments<{id: string; hash: string}>({fields: ['id', 'hash'], limit: PAGE, offset});
    for (const {id, hash} of results) hashes.set(id, hash);
    if (offset + PAGE >= total) return hashes;
  }
}

/** Whether everything in `part` stands in `whole`; lists of attributes may come back in another order. */
function includes(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part) && Array.isArray(whole)) {
    return part.length === whole.length && part.every((value) => whole.includes(value));
  }
  if (typeof part === 'object' && part !== null && typeof whole === 'object' && whole !== null) {
    return Object.entries(part).every(([key, value]) =>
      includes((whole as Record<string, unknown>)[key], value),
    );
  }
  return part === whole;
}
