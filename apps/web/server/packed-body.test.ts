import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';

import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {packBody, sendPacked, toEncoding, type PackedBody} from './packed-body.ts';

const html = 'text/html; charset=utf-8';

test.each([
  ['gzip, deflate, br', html, 5000, 'br'],
  ['gzip', html, 5000, 'gzip'],
  ['GZIP;q=1.0', html, 5000, 'gzip'],
  ['br;q=0, gzip', html, 5000, 'gzip'],
  ['br;q=0.000', html, 5000, 'identity'],
  ['deflate', html, 5000, 'identity'],
  [undefined, html, 5000, 'identity'],
  ['br', html, 500, 'identity'],
  ['br', 'font/woff2', 5000, 'identity'],
  ['br', 'image/svg+xml', 5000, 'br'],
])('accepting %j, sends %s of %i bytes as %s', (...row) => {
  const [accepted, type, bytes, encoding] = row;
  expect(toEncoding(accepted, type, bytes)).toBe(encoding);
});

test('packs to the same text, each way once', async () => {
  const body = packBody(Buffer.from('lesson '.repeat(1000)));
  expect(brotliDecompressSync(await body.pack('br')).toString()).toBe('lesson '.repeat(1000));
  expect(gunzipSync(await body.pack('gzip')).toString()).toBe('lesson '.repeat(1000));
  expect(body.pack('br')).toBe(body.pack('br'));
  expect((await body.pack('identity')).toString()).toBe('lesson '.repeat(1000));
});

/** A body, and its text for as long as anybody holds it. */
function packWatched(text: string): {body: PackedBody; held: WeakRef<Buffer>} {
  const raw = Buffer.from(text);
  return {body: packBody(raw), held: new WeakRef(raw)};
}

test.each(['br', 'gzip'] as const)('lets the text go once it is there as %s', async (encoding) => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const {body, held} = packWatched('lesson '.repeat(1000));
  const isHeld = () => {
    collectGarbage();
    return held.deref() !== undefined;
  };
  const packed = await body.pack(encoding);
  await expect.poll(isHeld).toBe(false);
  expect((await body.pack('identity')).toString()).toBe('lesson '.repeat(1000));
  // Nor does what is kept keep more than itself: a small one shares eight kilobytes with others.
  expect(packed.buffer.byteLength).toBeLessThanOrEqual(8192);
});

test('answers 304 to a visitor who has the body, and the body to one who has another', async () => {
  const body = packBody(Buffer.from('a'));
  const ask = await serve((request, response, next) => {
    response.type('html');
    sendPacked(request, response, body).catch(next);
  });
  const etag = (await ask('/')).headers.get('etag')!;
  expect((await ask('/', {headers: {'if-none-match': etag}})).status).toBe(304);
  expect((await ask('/', {headers: {'if-none-match': `"x", ${etag}`}})).status).toBe(304);
  expect((await ask('/', {headers: {'if-none-match': '"x"'}})).status).toBe(200);
});
