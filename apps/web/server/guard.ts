// Refuses requests that no page of this site could ever mean, before anything else looks at them.
import type {RequestHandler} from 'express';

import {sendNotice, type Notice} from './notice-page.ts';
import {takesForms} from './posts.ts';

/** What is wrong with a request; undefined for one that may go on. */
export type Refusal = (Notice & {allow?: string}) | undefined;

/** The parts of a request that are looked at. */
export interface RawRequest {
  method: string;
  /** Path and query as they were sent. */
  url: string;
  host: string | undefined;
}

const PATH_BYTES = 1024;
const QUERY_BYTES = 2048;
const METHODS = ['GET', 'HEAD'];
const FORM_METHODS = [...METHODS, 'POST'];
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;
const NUL = /\0/;

const notes = {
  method: {
    status: 405,
    title: 'That cannot be done here',
    text: 'This site answers requests to read pages, and takes forms for plans, and nothing else.',
  },
  host: {
    status: 400,
    title: 'The address was not understood',
    text: 'The name of the site in this request is not a name.',
  },
  long: {
    status: 414,
    title: 'The address is too long',
    text: 'Use fewer words or filters, or start again from the home page.',
  },
  encoding: {
    status: 400,
    title: 'The address was not understood',
    text: 'It has a % sign in the wrong place, or characters that no address has. Check the link, or start again from the home page.',
  },
  data: {
    status: 400,
    title: 'The address was not understood',
    text: 'It asks for a part of a page, which is not to be had. Take “_data” out of the address.',
  },
} satisfies Record<string, Notice>;

/**
 * Looks at a request's outside.
 * @returns why it is refused, or undefined
 */
export function toRefusal({method, url, host}: RawRequest): Refusal {
  const [path = '', ...rest] = url.split('?');
  const methods = takesForms(path) ? FORM_METHODS : METHODS;
  if (!methods.includes(method)) return {...notes.method, allow: methods.join(', ')};
  return isHost(host) ? toAddressRefusal(path, rest.join('?')) : notes.host;
}

function toAddressRefusal(path: string, query: string): Refusal {
  if (path.length > PATH_BYTES || query.length > QUERY_BYTES) return notes.long;
  if (!isPath(path) || !isQuery(query)) return notes.encoding;
  return asksForPart(query) ? notes.data : undefined;
}

/** Puts {@link toRefusal} in front of the site. */
export function createGuard(): RequestHandler {
  return (request, response, next) => {
    const refusal = toRefusal({method: request.method, url: request.url, host: request.headers.host});
    // Nobody here trusts a proxy's word for the host, and Remix would read the port from it.
    delete request.headers['x-forwarded-host'];
    if (!refusal) return next();
    if (refusal.allow) response.setHeader('Allow', refusal.allow);
    sendNotice(request, response, refusal);
  };
}

function isHost(host: string | undefined): boolean {
  return host !== undefined && HOST.test(host) && URL.canParse(`http://${host}`);
}

// A path that starts with "//" would be read as another site's name by whatever joins it to an address, and a
// backslash, however it is written, as a slash.
function isPath(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//') && !/\\|%5c/i.test(path) && isReadable(path, CONTROL);
}

// People paste tabs and line ends into a search; only NUL is in nobody's words.
function isQuery(query: string): boolean {
  return isReadable(query, NUL);
}

// Remix still answers its old addresses of data, past all that is settled for the new ones, and logs an error each time.
function asksForPart(query: string): boolean {
  return new URLSearchParams(query).has('_data');
}

function isReadable(text: string, refused: RegExp): boolean {
  try {
    return !refused.test(decodeURIComponent(text));
  } catch {
    return false;
  }
}
