// What happens outside single requests, one line of JSON each.
import {inspect} from 'node:util';

/** Writes a line to standard output, or to standard error for errors. */
export function writeLog(level: 'info' | 'error', message: string): void {
  const line = JSON.stringify({time: new Date().toISOString(), level, message});
  if (level === 'error') console.error(line);
  else console.log(line);
}

/** What stands in the address of a plan: whoever reads a log must not be able to open it. */
const SECRET = /(\/plans\/)[\w-]{22}(?![\w-])/g;

/** Writes an error to the log, with where it happened and what caused it, and without the secret of a plan's link. */
export function logError(error: unknown): void {
  const text = error instanceof Error ? inspect(error) : String(error);
  writeLog('error', text.replaceAll(SECRET, '$1:token'));
}
