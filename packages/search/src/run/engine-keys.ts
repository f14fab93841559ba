// The two keys of a local engine: one that can only search, one that can only publish, both in lessons_* only.
import {MeilisearchApiError, type Key, type KeyCreation, type Meilisearch} from 'meilisearch';

/** Keys as strings, ready for clients. */
export interface EngineKeys {
  searchKey: string;
  adminKey: string;
}

/** A key's value follows from the master key and its uid, so fixed uids give the same keys at each start. */
const searching = {
  uid: '5b6f0c6e-8d1b-4f0e-9a55-0d6c8f6f3a01',
  name: 'Resilience Library: searching',
  actions: ['search'],
  indexes: ['lessons_*'],
  expiresAt: null,
} satisfies KeyCreation;

const publishing = {
  uid: '5b6f0c6e-8d1b-4f0e-9a55-0d6c8f6f3a02',
  name: 'Resilience Library: publishing',
  actions: ['documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'stats.get'],
  indexes: ['lessons_*'],
  expiresAt: null,
} satisfies KeyCreation;

/**
 * Gets both keys, and makes the one that is missing or may do something else than it should.
 * @param root a client with the master key
 */
export async function getEngineKeys(root: Meilisearch): Promise<EngineKeys> {
  const [searchKey, adminKey] = [await getKey(root, searching), await getKey(root, publishing)];
  return {searchKey, adminKey};
}

async function getKey(root: Meilisearch, wanted: typeof searching | typeof publishing): Promise<string> {
  const kept = await findKey(root, wanted.uid);
  if (kept && isSame(kept.actions, wanted.actions) && isSame(kept.indexes, wanted.indexes)) return kept.key;
  if (kept) await root.deleteKey(wanted.uid);
  return (await root.createKey(wanted)).key;
}

async function findKey(root: Meilisearch, uid: string): Promise<Key | undefined> {
  try {
    return await root.getKey(uid);
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'api_key_not_found') return undefined;
    throw error;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
