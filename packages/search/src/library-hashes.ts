// Hashes what an index of a library holds, once a library.
import {toDocumentHash} from './to-document.ts';
import {toItemId, toItems, type SearchLibrary} from './to-items.ts';

const hashesOfLibrary = new WeakMap<SearchLibrary, ReadonlyMap<string, string>>();

/**
 * Gives the hash of every document of a library by its id. Whoever publishes asks at least twice, and a reader again
 * and again while the index is behind; ten thousand lessons take a tenth of a second.
 */
export function getDocumentHashes(library: SearchLibrary): ReadonlyMap<string, string> {
  const known = hashesOfLibrary.get(library);
  if (known) return known;
  const hashes = new Map(toItems(library).map((item) => [toItemId(item), toDocumentHash(item, library)]));
  hashesOfLibrary.set(library, hashes);
  return hashes;
}
