// Names things by what they hold.
import {createHash} from 'node:crypto';

/** SHA-256 of a value as JSON; fields in the order in which they were set. */
export function hashOf(value: unknown): string {
  return hashBytes(JSON.stringify(value));
}

/** SHA-256 of bytes, or of a text as UTF-8. */
export function hashBytes(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
