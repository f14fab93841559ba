// Lets forms be sent to plans, and to nothing else: only from this site's own pages, only of a form's kind and size.
import type {IncomingHttpHeaders} from 'node:http';

import type {RequestHandler} from 'express';

import {sendNotice, type Notice} from './notice-page.ts';

/** The largest form, and the largest plan as a file, in bytes. */
const MOST_BYTES = 1024 * 1024;

const PLANS = /^\/plans(?:[/.]|$)/;
const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/i;

const notes = {
  kind: {
    status: 415,
    title: 'This was not understood',
    text: 'Plans take what their own forms send, and no other kind of data.',
  },
  length: {
    status: 411,
    title: 'This was not understood',
    text: 'The form did not say how long it is. Use the form on the page.',
  },
  large: {
    status: 413,
    title: 'This is too large',
    text: 'A plan may be up to 1 megabyte. Use shorter names or fewer rows, or choose another file.',
    back: {href: '/plans', label: 'Back to planning a day'},
  },
  elsewhere: {
    status: 403,
    title: 'This was sent from another site',
    text: 'Plans are only changed from their own pages. Open the page here and send it again. If you did so, let your browser send the name of this site along.',
  },
} satisfies Record<string, Notice>;

/** The parts of a sent form that are looked at. */
export interface SentForm {
  headers: IncomingHttpHeaders;
  /** Host of `PUBLIC_URL`, for a proxy that changes the name on the way. */
  publicHost?: string;
}

/** True for addresses that take forms, however they are written. */
export function takesForms(path: string): boolean {
  return PLANS.test(toPlainPath(path));
}

/**
 * Writes a path as the app will read it: routes are found whatever the case of letters, with or without `%`.
 * @returns the path in small letters; as it was sent where it cannot be read, which the guard refuses
 */
export function toPlainPath(path: string): string {
  try {
    return decodeURIComponent(new URL(`http://local${path}`).pathname).toLowerCase();
  } catch {
    return path;
  }
}

/**
 * Looks at a form before anything reads it.
 * @returns why it is refused, or undefined
 */
export function toFormRefusal({headers, publicHost}: SentForm): Notice | undefined {
  if (!isFromHere({headers, publicHost})) return notes.elsewhere;
  if (!FORM.test(headers['content-type'] ?? '')) return notes.kind;
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (headers['transfer-encoding'] !== undefined || !Number.isSafeInteger(length)) return notes.length;
  return length > MOST_BYTES ? notes.large : undefined;
}

// Browsers say where a form comes from, in one of three ways. The newest says it in so many words; over plain http, or
// where it is old, a browser names its page in `Origin` or `Referer`, for which pages of plans let it (see
// secret-pages.ts). What says nothing comes from nowhere.
function isFromHere({headers, publicHost}: SentForm): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const hosts = [headers.host, publicHost];
  const from = [headers.origin, headers.referer].find((name) => name !== undefined && name !== 'null');
  return from !== undefined && URL.canParse(from) && hosts.includes(new URL(from).host);
}

/** Puts {@link toFormRefusal} in front of forms. */
export function createFormGuard({publicHost}: {publicHost?: string} = {}): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST') return next();
    const refusal = toFormRefusal({headers: request.headers, publicHost});
    if (refusal) {
      // What is left of the form is not waited for.
      response.setHeader('Connection', 'close');
      return sendNotice(request, response, refusal);
    }
    // Decided here. Remix would refuse a form with the origin "null", which is what our own pages send.
    delete request.headers.origin;
    next();
  };
}
