// Opens a log that does not grow for ever.
import {mkdirSync, openSync, statSync} from 'node:fs';
import path from 'node:path';

/** A log longer than this is begun anew, as Meilisearch's is. */
const MAX_LOG_BYTES = 2_000_000;

/**
 * Opens a log to be added to, and makes it and its folder where they are not there.
 * @returns a file descriptor
 */
export function openLogFile(file: string): number {
  mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
  const bytes = statSync(file, {throwIfNoEntry: false})?.size ?? 0;
  return openSync(file, bytes > MAX_LOG_BYTES ? 'w' : 'a', 0o600);
}
