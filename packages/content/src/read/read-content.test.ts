// Files that cannot be used are problems with their path; everything else is read.
import {symlink} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {createExampleContent} from '../testing/example-content.ts';
import {readContent} from './read-content.ts';
import {readLesson, type LessonReading} from './read-lesson.ts';

const readLessons = (directory: string): LessonReading[] =>
  readContent(directory).lessons.map((folder) => readLesson(directory, folder));

async function findProblems(files: Record<string, string | Uint8Array | undefined>): Promise<string[]> {
  const {directory} = await createExampleContent(files);
  const problems = [
    ...readContent(directory).problems,
    ...readLessons(directory).flatMap((reading) => reading.problems),
  ];
  return problems.map(({path, problem}) => `${path}: ${problem.unexpected}. ${problem.fix}`);
}

test('takes missing folders for empty ones', async () => {
  const {directory} = await createExampleContent();
  const content = readContent(directory);
  expect([content.lessons, content.passages, content.problems]).toEqual([[], [], []]);
});

test('reads lesson.md first, without its byte order mark', async () => {
  const {directory} = await createExampleContent({
    'lessons/fake-news/one/lesson.md': '\ufeff---\n',
    'lessons/fake-news/one/a.md': 'a',
    'lessons/fake-news/one/.hidden.md': 'x',
  });
  expect(
    readLessons(directory).map(({lesson}) => lesson.texts.map(({path, text}) => ({path, text}))),
  ).toEqual([
    [
      {path: 'lessons/fake-news/one/lesson.md', text: '---\n'},
      {path: 'lessons/fake-news/one/a.md', text: 'a'},
    ],
  ]);
});

test('names files that are missing, unknown, too large or no text', async () => {
  expect(
    await findProblems({
      'vocabularies/kinds.yaml': undefined,
      'vocabularies/kind.yaml': 'entries: []\n',
      'themes/notes.txt': 'x',
      'shared/long.md': 'x'.repeat(200_001),
      'lessons/fake-news/one/lesson.md': new Uint8Array([0xff, 0xfe, 0x00]),
      'lessons/fake-news/one/large.png': new Uint8Array(2_000_001),
      'lessons/fake-news/one/more/deep.md': 'x',
      'lessons/fake-news/x.md': 'x',
      'lessons/notes.txt': 'x',
    }),
  ).toEqual([
    'vocabularies/kinds.yaml: Missing file. Rename `vocabularies/kind.yaml`?',
    'lessons/fake-news/one/more/deep.md: Unexpected file `deep.md`. Put it into a folder `lessons/<theme>/<slug>/`, or remove it.',
    'lessons/fake-news/x.md: Unexpected file `x.md`. Put it into a folder `lessons/<theme>/<slug>/`, or remove it.',
    'lessons/notes.txt: Unexpected file `notes.txt`. Put it into a folder `lessons/<theme>/<slug>/`, or remove it.',
    'shared/long.md: Unexpected size of 201 KB. Make the file smaller, or part it in two.',
    'themes/notes.txt: Unexpected file `notes.txt`. Rename it, or move it elsewhere.',
    'vocabularies/kind.yaml: Unexpected file `kind.yaml`. Change it to `vocabularies/kinds.yaml`?',
    'lessons/fake-news/one/large.png: Unexpected size of 2001 KB. Make the file smaller, or part it in two.',
    'lessons/fake-news/one/lesson.md: Unexpected bytes that are no text. Save the file as UTF-8 in your editor.',
  ]);
});

test('reads nothing through a link, be it to a file or a folder', async () => {
  const content = await createExampleContent({'lessons/fake-news/one/lesson.md': 'x'});
  const {cwd, directory} = content;
  await content.write('../outside/secret.md', 'secret');
  const outside = path.join(cwd, 'outside');
  await symlink(path.join(outside, 'secret.md'), path.join(directory, 'lessons/fake-news/one/worksheet.md'));
  await symlink(outside, path.join(directory, 'lessons/fake-news/two'));
  await symlink(outside, path.join(directory, 'shared'));

  const {passages, problems} = readContent(directory);
  expect(readLessons(directory).flatMap(({lesson}) => lesson.texts.map((text) => text.path))).toEqual([
    'lessons/fake-news/one/lesson.md',
  ]);
  expect(passages).toEqual([]);
  expect(problems.map(({path: name, ruleId, problem}) => [name, ruleId, problem.unexpected])).toEqual([
    ['lessons/fake-news/one/worksheet.md', 'known-files', 'Unexpected link `worksheet.md`'],
    ['lessons/fake-news/two', 'known-files', 'Unexpected link `two`'],
    ['shared', 'known-files', 'Unexpected link `shared`'],
  ]);
});
