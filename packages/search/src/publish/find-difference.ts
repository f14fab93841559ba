// Finds what has to happen so that an index holds a library, by as little reading as it takes.
import type {Meilisearch} from 'meilisearch';

import {toInClause} from '../in-clause.ts';
import {getDocumentHashes} from '../library-hashes.ts';
import {toItemId, toItems, type SearchLibrary} from '../to-items.ts';
import {compareLibrary, type Difference} from './compare.ts';
import {findIndex} from './read-index.ts';

/** Where changes are more than this, the whole index is read. */
const MOST_CHANGES = 1000;

/** An index that is set up, as `updateSettings` leaves it. */
export interface IndexPlace {
  client: Meilisearch;
  index: string;
}

/** Compares by document hash; reads no lesson's text. */
export async function findDifference(place: IndexPlace, library: SearchLibrary): Promise<Difference> {
  const found = await findChanges(place, library);
  return found ?? compareLibrary(library, await findIndex(place.client, place.index));
}

/**
 * Asks the engine for the documents that the library does not hold in this version: ten thousand are looked through in
 * some milliseconds, where reading them takes the better part of a second. A hash stands for one id, so that what is
 * left is unchanged.
 * @returns undefined where items are new, or the changes many: only reading says which are there
 */
async function findChanges(
  {client, index}: IndexPlace,
  library: SearchLibrary,
): Promise<Difference | undefined> {
  const hashes = [...getDocumentHashes(library).values()];
  if (hashes.length === 0) return undefined;
  const documents = client.index(index);
  const [all, others] = await Promise.all([
    documents.getDocuments<{id: string}>({fields: ['id'], limit: 1}),
    documents.getDocuments<{id: string}>({
      fields: ['id'],
      limit: MOST_CHANGES,
      filter: `NOT ${toInClause('hash', hashes)}`,
    }),
  ]);
  const ids = new Set(others.results.map(({id}) => id));
  const changed = toItems(library).filter((item) => ids.delete(toItemId(item)));
  const unchanged = all.total - others.total;
  if (others.total > MOST_CHANGES || unchanged + changed.length !== hashes.length) return undefined;
  const isNone = others.total === 0;
  return {isNone, added: [], changed, removed: [...ids], unchanged};
}
