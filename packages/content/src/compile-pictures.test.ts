// Places for pictures show the symbol that vocabularies/pictures.yaml names for them, and are drawn anew when it changes.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {compileDataFile} from './compile/compile-data-file.ts';
import {loadLibrary} from './load-library.ts';
import {readDataSymbols} from './read/read-symbols.ts';
import {compileContent as compile} from './testing/compile-content.ts';
import {createExampleContent, type ExampleContent} from './testing/example-content.ts';
import {exampleLesson} from './testing/example-lesson.ts';

const FOLDER = 'lessons/fake-news/leave-the-page';
const LIST = 'vocabularies/pictures.yaml';

const list = (picture: string, symbol: string) =>
  `entries:\n  - picture: ${picture}\n    symbol: ${symbol}\n`;

const createContent = (pictures: string | undefined): Promise<ExampleContent> =>
  createExampleContent({
    [`${FOLDER}/lesson.md`]: exampleLesson(),
    [`${FOLDER}/worksheet.md`]: '# Cards\n\n[Picture: A Door] Knock.\n',
    [LIST]: pictures,
  });

async function readSheet({directory}: ExampleContent): Promise<string | undefined> {
  const library = await loadLibrary(path.join(directory, 'dist'));
  return (await library.loadLesson('leave-the-page'))?.worksheets[0]?.html;
}

test('a place for a picture shows the symbol, which is published beside the lesson', async () => {
  const content = await createContent(list('door', 'door'));
  const {said, media} = await compile(content);
  expect(said).toEqual([]);
  const file = media.find((one) => one.file.startsWith('media/door.'))?.file ?? '';
  expect(await readSheet(content)).toBe(
    `<p><span class="picture-prompt picture-prompt--drawn"><img class="picture-symbol" src="/${file}" alt="" width="72" height="72"><span class="picture-prompt__words">A Door</span></span> Knock.</p>`,
  );
  expect(await readFile(path.join(content.directory, 'dist', file), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/);
  // A second run, in which nothing is compiled, keeps it.
  const second = await compile(content);
  expect(second.done).toEqual([]);
  expect(second.media.map((one) => one.file)).toEqual([file]);
});

test('another symbol, and none, compile only the lessons that ask for the picture', async () => {
  const content = await createContent(list('door', 'door'));
  await compile(content);
  await content.write(LIST, `${list('door', 'door')}  - picture: cat\n    symbol: cat\n`);
  expect((await compile(content)).done).toEqual([LIST]);
  await content.write(LIST, list('door', 'brick'));
  expect((await compile(content)).done).toEqual([LIST, `${FOLDER}/lesson.md`]);
  expect(await readSheet(content)).toContain('src="/media/brick.');
  await content.write(LIST, undefined);
  expect((await compile(content)).media).toEqual([]);
  expect(await readSheet(content)).toBe(
    '<p><span class="picture-prompt">Draw or stick: A Door</span> Knock.</p>',
  );
});

test('a wrong list says where', async () => {
  const content = await createContent(
    `${list('the door', 'door')}  - picture: big Cat\n    symbol: cat\n  - picture: rose\n    symbol: roze\n`,
  );
  const {said, manifest} = await compile(content);
  expect(manifest).toBeUndefined();
  expect(said).toEqual([
    `content/${LIST}:2:14: Unexpected \`the door\` in field \`entries.picture\`, expected words in lower case, without \`a\`, \`an\` or \`the\` before them. Write it like this: \`picture: hand that helps\`.`,
    `content/${LIST}:4:14: Unexpected \`big Cat\` in field \`entries.picture\`, expected words in lower case, without \`a\`, \`an\` or \`the\` before them. Write it like this: \`picture: hand that helps\`.`,
  ]);
});

test('the library’s own list has no problems', async () => {
  const text = await readFile(path.join(import.meta.dirname, '../../../content', LIST), 'utf8');
  const source = {path: LIST, text};
  expect(compileDataFile(source, readDataSymbols(source)).messages).toEqual([]);
});
