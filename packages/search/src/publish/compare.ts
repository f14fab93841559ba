// Compares a library with an index.
import {getDocumentHashes} from '../library-hashes.ts';
import type {SearchItem} from '../search-item.ts';
import {toItemId, toItems, type SearchLibrary} from '../to-items.ts';
import type {IndexState} from './read-index.ts';

/** What has to happen so that an index holds a library. */
export interface Difference {
  /** True when nothing has to happen. */
  isNone: boolean;
  added: SearchItem[];
  changed: SearchItem[];
  /** Ids of documents that the library does not have. */
  removed: string[];
  unchanged: number;
}

/**
 * Compares by document hash; reads no lesson's text.
 * @param state the index; undefined where there is none
 */
export function compareLibrary(library: SearchLibrary, state: IndexState | undefined): Difference {
  const hashes = state?.hashes ?? new Map<string, string>();
  const items = toItems(library);
  const wanted = getDocumentHashes(library);
  const ids = new Set(items.map(toItemId));
  const added = items.filter((item) => !hashes.has(toItemId(item)));
  const changed = items.filter((item) => {
    const hash = hashes.get(toItemId(item));
    return hash !== undefined && hash !== wanted.get(toItemId(item));
  });
  const removed = [...hashes.keys()].filter((id) => !ids.has(id));
  const isNone = added.length + changed.length + removed.length === 0;
  return {isNone, added, changed, removed, unchanged: items.length - added.length - changed.length};
}
