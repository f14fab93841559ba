// Finds the content folder, so that `lessons` runs from anywhere inside the repository.
import {existsSync} from 'node:fs';
import path from 'node:path';

/** What a content folder has at least one of; a source folder called `content` has none. */
const MARKS = ['lessons', 'themes', 'vocabularies', 'area.yaml'];

/**
 * Finds the nearest content folder: the folder itself, one above it, or one called `content` beside or above it.
 * @param from where to begin
 * @throws Error saying what to do when there is none
 */
export function findContentFolder(from: string): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    for (const candidate of [folder, path.join(folder, 'content')]) {
      if (path.basename(candidate) === 'content' && isContentFolder(candidate)) return candidate;
    }
    if (path.dirname(folder) === folder) break;
  }
  throw new Error(`Cannot find a content folder at or above ${from}. Name it with --content <folder>.`);
}

function isContentFolder(folder: string): boolean {
  return MARKS.some((mark) => existsSync(path.join(folder, mark)));
}
