// Names things by what they hold.
import {createHash} from 'node:crypto';

/** SHA-256 of a value as JSON; fields in the order in which they were set. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
