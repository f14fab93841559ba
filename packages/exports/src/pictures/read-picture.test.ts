// Pictures made ready for programs that show no SVG.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {imageSize} from 'image-size';
import {expect, test} from 'vitest';

import {readPicture} from './read-picture.ts';
import {loadTypeface, toSfnt} from './typeface.ts';

const svg = (inside: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">${inside}</svg>`);

test('draws an SVG as a PNG four times as large and keeps the drawing', async () => {
  const bytes = svg('<rect width="20" height="10"/>');
  const picture = await readPicture('media/a.svg', bytes);
  expect([picture.type, picture.width, picture.height, picture.svg]).toEqual(['png', 20, 10, bytes]);
  expect(imageSize(picture.bytes)).toMatchObject({type: 'png', width: 80, height: 40});
});

test('draws words', async () => {
  const empty = await readPicture('media/a.svg', svg(''));
  const words = await readPicture('media/a.svg', svg('<text y="8" font-family="sans-serif">Hi</text>'));
  expect(Buffer.compare(empty.bytes, words.bytes)).not.toBe(0);
});

test('takes a PNG as it is', async () => {
  const {bytes} = await readPicture('media/a.svg', svg(''));
  expect(await readPicture('media/a.png', bytes)).toEqual({type: 'png', bytes, width: 80, height: 40});
});

test('says which picture cannot be read', async () => {
  await expect(readPicture('media/a.svg', new Uint8Array([1, 2, 3]))).rejects.toThrow(
    'The picture media/a.svg cannot be read.',
  );
});

test('takes the typeface out of its web wrapping whole', async () => {
  const {bytes} = await loadTypeface();
  // A font begins with the version of its tables: 1.0, or "OTTO".
  expect(['00010000', '4f54544f']).toContain(Buffer.from(bytes.subarray(0, 4)).toString('hex'));
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  );
  const woff = readFileSync(file);
  expect(toSfnt(woff).length).toBe(woff.readUInt32BE(16));
});
