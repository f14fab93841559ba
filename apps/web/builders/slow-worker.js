// Stands in for the exporters' worker: does what the format of a job says.
import {Buffer} from 'node:buffer';
import {setTimeout} from 'node:timers/promises';

/** @returns the slug as bytes, unless the format says to do otherwise */
export async function runExport({slug, format}) {
  if (format === 'never') await setTimeout(2 ** 31 - 1);
  if (format === 'busy-loop') for (;;);
  if (format === 'broken') throw new Error('No such style.');
  return format === 'gone' ? undefined : new Uint8Array(Buffer.from(slug));
}
