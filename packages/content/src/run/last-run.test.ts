// When a run is known to come to the same as the last one, and when it is not.
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {compileContent} from '../testing/compile-content.ts';
import {createExampleContent, type ExampleContent} from '../testing/example-content.ts';
import {exampleLesson} from '../testing/example-lesson.ts';
import {findLastRun} from './last-run.ts';

const FOLDER = 'lessons/fake-news/leave-the-page';
const LESSON = `${FOLDER}/lesson.md`;
const TODAY = '2026-11-20';

const find = ({cwd, directory}: ExampleContent, today = TODAY) =>
  findLastRun({cwd, directory, today, out: path.join(directory, 'dist')});

/** A content folder that was compiled, with one warning. */
async function createCompiled(): Promise<ExampleContent> {
  const content = await createExampleContent({
    [LESSON]: exampleLesson({summary: 'Pupils organize posts.'}),
    [`${FOLDER}/map.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  await compileContent(content);
  return content;
}

test('is known with its messages and files when nothing has changed', async () => {
  const content = await createCompiled();
  const last = await find(content);
  expect([last?.lessons, last?.days]).toEqual([1, 0]);
  expect(last?.messages.map(({path: file, message}) => [file, message.actual])).toContainEqual([
    LESSON,
    'organize',
  ]);
  const {files} = await compileContent(content);
  expect(last?.paths.map((name) => `content/${name}`).sort()).toEqual(files.map((file) => file.path));
});

test.each([
  ['a lesson has changed', (content: ExampleContent) => content.write(LESSON, exampleLesson())],
  [
    'a vocabulary has changed',
    (content: ExampleContent) => content.write('vocabularies/concerns.yaml', '[]'),
  ],
  ['a picture has changed', (content: ExampleContent) => content.write(`${FOLDER}/map.svg`, '<svg/>')],
  ['a file has come', (content: ExampleContent) => content.write(`${FOLDER}/notes.txt`, '')],
  ['a file has gone', ({directory}: ExampleContent) => rm(path.join(directory, FOLDER, 'map.svg'))],
  ['there was no run', ({directory}: ExampleContent) => rm(path.join(directory, 'dist'), {recursive: true})],
  [
    'the manifest is another',
    ({directory}: ExampleContent) => writeFile(path.join(directory, 'dist/manifest.json'), '{}'),
  ],
  [
    'what was kept is damaged',
    ({directory}: ExampleContent) =>
      writeFile(path.join(directory, 'dist/.results/last-run.json'), '{"lessons":'),
  ],
])('is not known when %s', async (_, change) => {
  const content = await createCompiled();
  await change(content);
  expect(await find(content)).toBeUndefined();
});

test('is not known when a file of the library has gone, and comes to the same once it is back', async () => {
  const content = await createCompiled();
  const lessons = path.join(content.directory, 'dist/lessons');
  const [name = ''] = await readdir(lessons);
  const before = await readFile(path.join(lessons, name), 'utf8');
  await rm(path.join(lessons, name));
  expect(await find(content)).toBeUndefined();
  await compileContent(content);
  expect(await readFile(path.join(lessons, name), 'utf8')).toBe(before);
  expect(await find(content)).toBeDefined();
});

test('is not known on another day, for reviews become due', async () => {
  expect(await find(await createCompiled(), '2026-11-21')).toBeUndefined();
});

test('is not known when the last one had errors and wrote nothing', async () => {
  const content = await createCompiled();
  await content.write(LESSON, exampleLesson({minutes: '25'}));
  await compileContent(content);
  expect(await find(content)).toBeUndefined();
});
