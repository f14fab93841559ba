// A body that is sent more than once: hashed once, compressed once, checked by ETag.
import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import zlib from 'node:zlib';

import type {Request, Response} from 'express';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);
const unpackBrotli = promisify<Buffer, Buffer>(zlib.brotliDecompress);
const unpackGzip = promisify<Buffer, Buffer>(zlib.gunzip);

/** Below this, a compressed body does not leave in fewer packets. */
const WORTH_PACKING_BYTES = 1024;
const PACKABLE = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest|ld\+json))/;

/** How a body may be sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A body with its compressed forms, each made when it is first asked for. */
export interface PackedBody {
  /** Length of the text. */
  bytes: number;
  etag: string;
  pack(encoding: Encoding): Promise<Buffer>;
}

/** How hard to try: pages that change with every search get the quick level. */
export type Effort = 'once' | 'each-time';

const quality = {once: {brotli: 9, gzip: 9}, 'each-time': {brotli: 4, gzip: 6}};

const packers = {
  br: {
    pack: (text: Buffer, effort: Effort): Promise<Buffer> =>
      brotli(text, {
        params: {
          [zlib.constants.BROTLI_PARAM_QUALITY]: quality[effort].brotli,
          [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
    unpack: unpackBrotli,
  },
  gzip: {
    pack: (text: Buffer, effort: Effort): Promise<Buffer> => gzip(text, {level: quality[effort].gzip}),
    unpack: unpackGzip,
  },
};

/**
 * Prepares a body. Once it has been compressed, the text itself is let go: whoever takes nothing compressed gets it from
 * there, and a page in memory holds a fifth. A body that nobody takes compressed is kept as it is.
 */
export function packBody(raw: Buffer, effort: Effort = 'once'): PackedBody {
  const bytes = raw.length;
  // Weak, because one tag stands for every encoding of the same text.
  const etag = `W/"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`;
  let read = toReader(raw);
  const packed = new Map<Encoding, Promise<Buffer>>();
  const make = async (encoding: 'br' | 'gzip'): Promise<Buffer> => {
    const {pack, unpack} = packers[encoding];
    // Copied: what comes out of zlib may be the beginning of sixteen kilobytes.
    const made = Buffer.from(await pack(await read(), effort));
    read = () => unpack(made);
    return made;
  };
  return {
    bytes,
    etag,
    pack(encoding) {
      if (encoding === 'identity') return read();
      const kept = packed.get(encoding) ?? make(encoding);
      packed.set(encoding, kept);
      return kept;
    },
  };
}

// Out here, because all closures of a function keep what one of them names: the text would stay for as long as its body.
function toReader(raw: Buffer): () => Promise<Buffer> {
  return () => Promise.resolve(raw);
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
  const encoding = toEncoding(request.headers['accept-encoding'], type, body.bytes);
  const bytes = await body.pack(encoding);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

function hasTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.slice(2));
}
