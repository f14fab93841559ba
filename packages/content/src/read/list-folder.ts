// Lists a folder of the library.
import {readdir} from 'node:fs/promises';
import path from 'node:path';

/** What lies in a folder, by name. */
export interface Listing {
  files: string[];
  folders: string[];
}

/** Folders of tools, and of the compiled library itself. */
const IGNORED = new Set(['node_modules', 'dist']);

/**
 * Lists a folder, without hidden files. A missing folder is an empty one.
 * @param directory the content folder
 * @param name the folder's path inside it
 */
export async function listFolder(directory: string, name: string): Promise<Listing> {
  const entries = await readdir(path.join(directory, name), {withFileTypes: true}).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const shown = entries.filter((entry) => !entry.name.startsWith('.') && !IGNORED.has(entry.name));
  const names = (list: typeof entries): string[] => list.map((entry) => entry.name).sort();
  return {
    files: names(shown.filter((entry) => !entry.isDirectory())),
    folders: names(shown.filter((entry) => entry.isDirectory())),
  };
}

/** Tells whether a system error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
