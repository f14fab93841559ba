// What happens outside single requests, one line of JSON each.
import {inspect} from 'node:util';

/** Writes a line to standard output, or to standard error for errors. */
export function writeLog(level: 'info' | 'error', message: string): void {
  const line = JSON.stringify({time: new Date().toISOString(), level, message});
  if (level === 'error') console.error(line);
  else console.log(line);
}

/** Writes an error to the log, with where it happened and what caused it. */
export function logError(error: unknown): void {
  writeLog('error', error instanceof Error ? inspect(error) : String(error));
}
