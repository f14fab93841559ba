// One owner for a data folder: Meilisearch takes no lock, and two of them on one folder both start.
import {readFileSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

import {createFile} from './create-file.ts';
import {identifyProcess} from './processes.ts';

/** A lock that this process holds. */
export interface FolderLock {
  /** Gives it back; a lock that is no longer ours is left alone. */
  release(): void;
}

/** Taking a lock over takes less than a millisecond; one that takes longer than this was cut off. */
const TAKEOVER_MS = 10_000;
const ROUNDS = 100;

/**
 * Takes a lock for this process. A lock whose owner has ended is taken over.
 * @param file the lock; holds the owner's identity
 * @throws Error naming the owner while another process holds it
 */
export async function lockFolder(file: string): Promise<FolderLock> {
  const own = identifyProcess(process.pid)!;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (createFile(file, own)) return {release: () => release(file, own)};
    const owner = findLockOwner(file);
    if (owner !== undefined) {
      throw new Error(
        `${path.dirname(file)} is in use by process ${owner}. Stop that one, or set DATA_DIR to another folder.`,
      );
    }
    removeAbandoned(file);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${file} cannot be taken. Remove it, if nothing uses ${path.dirname(file)}.`);
}

/**
 * Finds who holds a lock.
 * @returns the process's number, or undefined where nobody does
 */
export function findLockOwner(file: string): number | undefined {
  const owner = read(file);
  const pid = Number(owner?.split(' ')[0]);
  return owner && identifyProcess(pid) === owner ? pid : undefined;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Removes a lock whose owner has ended, under a second lock: of two processes that saw the same dead owner, the
 * slower one would otherwise remove the lock that the faster one has just taken.
 */
function removeAbandoned(file: string): void {
  const takeover = `${file}.takeover`;
  if (!createFile(takeover, String(process.pid))) {
    if (isOlderThan(takeover, TAKEOVER_MS)) rmSync(takeover, {force: true});
    return;
  }
  try {
    if (findLockOwner(file) === undefined) rmSync(file, {force: true});
  } finally {
    rmSync(takeover, {force: true});
  }
}

function isOlderThan(file: string, ms: number): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs > ms;
  } catch {
    return false;
  }
}

function release(file: string, own: string): void {
  if (read(file) === own) rmSync(file, {force: true});
}
