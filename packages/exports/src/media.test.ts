// The pictures of an outline.
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, test} from 'vitest';

import {listMedia, loadMedia} from './media.ts';
import type {Block} from './outline.ts';
import {outline, paragraph, part} from './testing/builders.ts';

const picture = (file: string) => ({kind: 'picture', file, alt: ''}) as const;

test('finds pictures in lists, cells, passages, slides and notes, each once', () => {
  const blocks: Block[] = [
    {kind: 'list', ordered: false, start: 1, items: [[picture('media/a.svg')]]},
    {kind: 'table', header: [[picture('media/b.svg')]], rows: [[[picture('media/c.svg')]]]},
    {kind: 'aside', tone: 'say', title: '', blocks: [paragraph(picture('media/a.svg'))]},
  ];
  const slides = [{title: '', blocks: [picture('media/d.svg')], notes: [picture('media/e.svg')]}];
  expect(listMedia(outline({parts: [part(blocks)], slides}))).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((name) => `media/${name}.svg`),
  );
});

test('reads them from the compiled library', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'exports-'));
  mkdirSync(path.join(directory, 'media'));
  writeFileSync(path.join(directory, 'media/a.svg'), '<svg/>');
  const media = await loadMedia(outline({parts: [part([picture('media/a.svg')])]}), directory);
  expect(new TextDecoder().decode(media.get('media/a.svg'))).toBe('<svg/>');
});

test('says which is missing, and reads nothing outside the folder of pictures', async () => {
  const load = (file: string) => loadMedia(outline({parts: [part([picture(file)])]}), '/nowhere');
  await expect(load('media/a.svg')).rejects.toThrow(
    'Cannot read the picture media/a.svg of the lesson two-posts.',
  );
  await expect(load('media/../secret')).rejects.toThrow(
    'media/../secret is not a picture of the compiled library.',
  );
});
