// Creates a file whole or not at all, and by one process only.
import {randomUUID} from 'node:crypto';
import {linkSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Creates a file that only its owner may read. A link to a finished file either is there, with all that it holds,
 * or not: a kill in the middle leaves no empty file, and of two processes one succeeds.
 * @returns false where the file was there already
 */
export function createFile(file: string, content: string): boolean {
  mkdirSync(path.dirname(file), {recursive: true});
  const finished = `${file}.${randomUUID()}`;
  writeFileSync(finished, content, {mode: 0o600, flag: 'wx'});
  try {
    linkSync(finished, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(finished, {force: true});
  }
}
