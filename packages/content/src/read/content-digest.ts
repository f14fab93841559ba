// Names a content folder by all that is read of it, so that a run in which nothing changed is known as such.
import {createHash} from 'node:crypto';

import {isRead} from './file-kinds.ts';
import type {Listing} from './list-files.ts';
import {digestFile} from './read-file.ts';

/** What lies in a content folder, with a digest of each file that is read. */
export interface ContentDigest {
  listing: Listing;
  /** By path. */
  digests: ReadonlyMap<string, string>;
}

/** Reads every file of a content folder and keeps its digest only. */
export function digestContent(directory: string, listing: Listing): ContentDigest {
  const digests = new Map<string, string>();
  for (const path of listing.files) {
    if (isRead(path)) digests.set(path, digestFile(directory, path));
  }
  return {listing, digests};
}

/**
 * A hash of a content folder.
 * @param around what else decides what becomes of it
 */
export function hashContent({listing, digests}: ContentDigest, around: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([around, listing.others]));
  for (const path of listing.files) hash.update(`\n${path}\0${digests.get(path) ?? ''}`);
  return hash.digest('hex');
}
