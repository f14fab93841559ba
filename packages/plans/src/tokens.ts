// The secrets in a plan's two links, and what is stored of them.
import {createHash, createHmac, randomBytes} from 'node:crypto';

const TOKEN_BYTES = 16;

const TOKEN = /^[\w-]{22}$/;

/** @returns a new edit token: 128 random bits as 22 characters that any address may hold */
export function createEditToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/**
 * Derives the view token from the edit token, so that an editor can be shown both links again although neither is
 * stored. HMAC-SHA-256 runs one way: whoever has the view link cannot reckon the edit link from it, and its first 128
 * bits are as hard to guess as the edit token is.
 * @returns 22 characters
 */
export function toViewToken(editToken: string): string {
  return createHmac('sha256', editToken)
    .update('view')
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString('base64url');
}

/**
 * Hashes a token for the table. Plain SHA-256 is enough where a slow hash would be needed for a password: nobody can try
 * 2^128 tokens. Looking a row up by the hash also keeps the time of the look-up from telling anything about a token.
 * @returns base64url
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** True for what could be a token. Anything else is not worth a look into the table. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}
