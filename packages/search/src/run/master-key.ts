// The master key of a local engine: made once, readable by its owner only.
import {randomBytes} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';

import {createFile} from './create-file.ts';
import {closeToOthers} from './secret-file.ts';

/**
 * Reads the master key, and makes one where there is none.
 * @param log is told where others could read it until now
 * @throws Error when others may read it and this process may not change that: whoever reads it may do anything to the index
 */
export function loadMasterKey(file: string, log?: (sentence: string) => void): string {
  const kept = findMasterKey(file, log);
  if (kept) return kept;
  createFile(file, randomBytes(32).toString('base64url'));
  return loadMasterKey(file, log);
}

/**
 * Reads the master key.
 * @returns undefined where none was made yet
 * @throws Error as `loadMasterKey` does, or when it is not whole
 */
export function findMasterKey(file: string, log?: (sentence: string) => void): string | undefined {
  if (!existsSync(file)) return undefined;
  closeToOthers(file, log);
  const key = readFileSync(file, 'utf8').trim();
  if (key.length < 32) throw new Error(`${file} holds no whole key. Remove it to have a new one made.`);
  return key;
}
