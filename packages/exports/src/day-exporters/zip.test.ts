// The zip, opened by another library and every file read.
import {buffer} from 'node:stream/consumers';

import {expect, test} from 'vitest';
import yauzl from 'yauzl';

import {packFiles, type PackedFile} from './zip.ts';

const changed = '2026-11-20';

async function readAll(zip: Buffer): Promise<[string, string][]> {
  const opened = await yauzl.fromBufferPromise(zip);
  const files: [string, string][] = [];
  for await (const entry of opened.eachEntry()) {
    files.push([entry.fileName, (await buffer(await opened.openReadStreamPromise(entry))).toString()]);
  }
  return files;
}

test('holds every file as it was made', async () => {
  const files: PackedFile[] = [
    {path: 'Read me first.txt', make: () => 'Hello'},
    {path: 'Sheets/Group 9A – plan.html', make: () => Promise.resolve('<p>Grüße</p>')},
    {path: 'Empty.txt', make: () => new Uint8Array()},
  ];
  expect(await readAll(await buffer(packFiles(files, changed)))).toEqual([
    ['Read me first.txt', 'Hello'],
    ['Sheets/Group 9A – plan.html', '<p>Grüße</p>'],
    ['Empty.txt', ''],
  ]);
});

test('gives the same bytes for the same files', async () => {
  const pack = () => buffer(packFiles([{path: 'a.txt', make: () => 'a'}], changed));
  expect(await pack()).toEqual(await pack());
});

test('gives the same bytes in every time zone', async () => {
  const {TZ} = process.env;
  const packIn = async (zone: string) => {
    process.env['TZ'] = zone;
    const bytes = await buffer(packFiles([{path: 'a.txt', make: () => 'a'}], changed));
    return {bytes: bytes.toString('hex'), offset: new Date(changed).getTimezoneOffset()};
  };
  try {
    const [west, east] = [await packIn('Pacific/Honolulu'), await packIn('Asia/Tokyo')];
    expect([west.offset, east.offset]).toEqual([600, -540]);
    expect(west.bytes).toBe(east.bytes);
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
});

test('makes a file only when the reader has come to it', async () => {
  const made: string[] = [];
  const big = (path: string): PackedFile => ({
    path,
    make: () => {
      made.push(path);
      // Random enough not to shrink.
      return Uint8Array.from({length: 1_000_000}, (_, index) => (index * index * 2_654_435_761) >>> 24);
    },
  });
  const reader = packFiles([big('1'), big('2'), big('3')], changed).getReader();
  await reader.read();
  expect(made).toEqual(['1']);
  await reader.cancel();
});

test('ends with the reason when a file cannot be made', async () => {
  const broken: PackedFile = {path: 'a.html', make: () => Promise.reject(new Error('No such lesson.'))};
  await expect(buffer(packFiles([broken], changed))).rejects.toThrow('Cannot make a.html for the zip.');
});

test('refuses a path that leads out of the zip', () => {
  expect(() => packFiles([{path: '../a.txt', make: () => ''}], changed)).toThrow();
});
