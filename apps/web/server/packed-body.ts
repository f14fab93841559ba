// A body that is sent more than once: hashed once, compressed once, checked by ETag.
import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import zlib from 'node:zlib';

import type {Request, Response} from 'express';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Below this, a compressed body does not leave in fewer packets. */
const WORTH_PACKING_BYTES = 1024;
const PACKABLE = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest|ld\+json))/;

/** How a body may be sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A body with its compressed forms, each made when it is first asked for. */
export interface PackedBody {
  raw: Buffer;
  etag: string;
  pack(encoding: Encoding): Promise<Buffer>;
}

/** How hard to try: pages that change with every search get the quick level. */
export type Effort = 'once' | 'each-time';

const brotliQuality = {once: 9, 'each-time': 4};

/** Prepares a body. */
export function packBody(raw: Buffer, effort: Effort = 'once'): PackedBody {
  const packed = new Map<Encoding, Promise<Buffer>>();
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: brotliQuality[effort],
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  const make = (encoding: Encoding) => {
    if (encoding === 'br') return brotli(raw, {params});
    return encoding === 'gzip' ? gzip(raw) : Promise.resolve(raw);
  };
  return {
    raw,
    // Weak, because one tag stands for every encoding of the same text.
    etag: `W/"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`,
    pack(encoding) {
      const kept = packed.get(encoding) ?? make(encoding);
      packed.set(encoding, kept);
      return kept;
    },
  };
}

/**
 * Chooses how to send a body.
 * @param accepted the request's `Accept-Encoding`
 */
export function toEncoding(accepted: string | undefined, type: string, bytes: number): Encoding {
  if (!accepted || bytes < WORTH_PACKING_BYTES || !PACKABLE.test(type)) return 'identity';
  const names = accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, quality]) => !/^\s*q=0(?:\.0*)?\s*$/.test(quality ?? ''))
    .map(([name]) => name);
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'identity';
}

/** Sends a body, or 304 when the visitor has it. The response's type and status must be set. */
export async function sendPacked(request: Request, response: Response, body: PackedBody): Promise<void> {
  const type = String(response.getHeader('content-type') ?? '');
  response.setHeader('ETag', body.etag);
  if (PACKABLE.test(type)) response.vary('Accept-Encoding');
  if (response.statusCode === 200 && hasTag(request.headers['if-none-match'], body.etag)) {
    response.removeHeader('Content-Type');
    response.status(304).end();
    return;
  }
  const encoding = toEncoding(request.headers['accept-encoding'], type, body.raw.length);
  const bytes = await body.pack(encoding);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

function hasTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.slice(2));
}
