// Lists the files that the library may be made of.
import {readdirSync, type Dirent} from 'node:fs';
import path from 'node:path';

/** What lies in the content folder, as paths relative to it, with `/`, in order. */
export interface Listing {
  files: string[];
  /** Links, pipes and whatever else is no file. They are never read: a link may lead to any file of the machine. */
  others: string[];
}

/**
 * Lists files at any depth, without hidden ones. A missing folder is an empty one.
 * @param directory the content folder
 * @param parts names of the files and folders in it that count; others are those of tools, or the compiled library
 */
export function listFiles(directory: string, parts: readonly string[]): Listing {
  const {length} = path.join(directory, path.sep);
  const top = readFolder(directory).filter(({name}) => parts.includes(name));
  const folders = top.filter((entry) => entry.isDirectory()).map(({name}) => path.join(directory, name));
  const inside = folders.flatMap((folder) => readFolder(folder, {recursive: true}));
  const list = (entries: Dirent[]): string[] =>
    entries
      .map((entry) => path.join(entry.parentPath, entry.name).slice(length))
      .map((name) => (path.sep === '/' ? name : name.split(path.sep).join('/')))
      .filter((name) => !/(?:^|\/)\./.test(name))
      .sort();
  const found = [...top, ...inside].filter((entry) => !entry.isDirectory());
  return {
    files: list(found.filter((entry) => entry.isFile())),
    others: list(found.filter((entry) => !entry.isFile())),
  };
}

function readFolder(folder: string, options: {recursive?: boolean} = {}): Dirent[] {
  try {
    return readdirSync(folder, {...options, withFileTypes: true});
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
