// Tells by its path what a file of the library is, and whether it is read.
import {findDataKind} from './data-paths.ts';

/** The files and folders that are the library; beside them lie those of tools. */
export const PARTS = ['area.yaml', 'days', 'lessons', 'shared', 'themes', 'trusted', 'vocabularies'];

/** A file of a lesson: its theme, its slug, and its name. */
export const IN_LESSON = /^lessons\/([^/]+)\/([^/]+)\/([^/]+)$/;

/** A picture. */
export const IMAGE = /\.(?:svg|png|jpe?g)$/i;

const PAGE = /^(?:shared|days)\/[^/]+\.md$/;

/** Whether a file outside the lessons is one that the library knows. */
export function isKnownOutsideLessons(path: string): boolean {
  return findDataKind(path) !== undefined || PAGE.test(path);
}

/** Whether what stands in a file matters; of other files, only that they are there does. */
export function isRead(path: string): boolean {
  return IN_LESSON.test(path) ? path.endsWith('.md') || IMAGE.test(path) : isKnownOutsideLessons(path);
}
