// The master key of a local engine: made once, readable by its owner only.
import {randomBytes} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';

import {createFile} from './create-file.ts';

/**
 * Reads the master key, and makes one where there is none.
 * @throws Error when others than its owner may read it: whoever reads it may do anything to the index
 */
export function loadMasterKey(file: string): string {
  const kept = findMasterKey(file);
  if (kept) return kept;
  createFile(file, randomBytes(32).toString('base64url'));
  return loadMasterKey(file);
}

/**
 * Reads the master key.
 * @returns undefined where none was made yet
 * @throws Error when others than its owner may read it, or it is not whole
 */
export function findMasterKey(file: string): string | undefined {
  const mode = findMode(file);
  if (mode === undefined) return undefined;
  if ((mode & 0o077) !== 0) {
    throw new Error(
      `${file} may be read by others (mode ${(mode & 0o777).toString(8)}). Run "chmod 600 ${file}", or remove it to have a new key made.`,
    );
  }
  const key = readFileSync(file, 'utf8').trim();
  if (key.length < 32) throw new Error(`${file} holds no whole key. Remove it to have a new one made.`);
  return key;
}

function findMode(file: string): number | undefined {
  try {
    return statSync(file).mode;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
