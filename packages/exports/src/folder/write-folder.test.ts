// The zip of a lesson, read again by another library.
import {expect, test} from 'vitest';
import {fromBufferPromise} from 'yauzl';

import type {Exporter} from '../exporters/exporter.ts';
import {outline, part} from '../testing/builders.ts';
import {writeFolder} from './write-folder.ts';

const fake = (extension: string, parts: boolean): Exporter => ({
  format: extension,
  label: extension,
  description: extension,
  mediaType: 'text/plain',
  extension,
  parts,
  write: async (_outline, options) => new TextEncoder().encode(options.part ?? 'whole'),
});

const sheet = (id: string, title: string) => part([], {id, kind: 'worksheet', title});

const lesson = outline({
  title: 'Two posts: true or false?',
  parts: [
    part([{kind: 'picture', file: 'media/a.svg', alt: ''}]),
    part([], {id: 'vocabulary', kind: 'vocabulary', title: 'Vocabulary'}),
    sheet('worksheet', 'My log'),
    part([], {id: 'worksheet-answers', kind: 'answers', title: 'Answers: My log'}),
    sheet('worksheet-b', 'My log'),
  ],
});

async function read(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const files: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files[entry.fileName] = Buffer.concat(chunks).toString();
  }
  return files;
}

test('holds the lesson in each form, and each sheet alone', async () => {
  const options = {media: new Map([['media/a.svg', new TextEncoder().encode('<svg/>')]])};
  const bytes = await writeFolder(lesson, options, [
    fake('pptx', false),
    fake('docx', true),
    fake('md', true),
  ]);
  const {'two-posts/Read me.txt': readMe, ...files} = await read(bytes);
  expect(files).toEqual({
    'two-posts/Two posts true or false.pptx': 'whole',
    'two-posts/Two posts true or false.docx': 'whole',
    'two-posts/Two posts true or false.md': 'whole',
    'two-posts/Vocabulary/Vocabulary.docx': 'vocabulary',
    'two-posts/Worksheets/My log.docx': 'worksheet',
    'two-posts/Answers/My log.docx': 'worksheet-answers',
    'two-posts/Worksheets/My log (2).docx': 'worksheet-b',
    'two-posts/Pictures/a.svg': '<svg/>',
  });
  expect(readMe).toContain('https://lessons.example.org/lessons/two-posts\r\n');
});
