// Symbols of words are published beside the lessons that name them, and go when nobody does.
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import type {LessonSummary} from './lesson.ts';
import {loadLibrary} from './load-library.ts';
import {EXAMPLE_WORDS} from './rules/run-example.ts';
import type {Job} from './run/job.ts';
import {toJobKey} from './run/job-key.ts';
import {openResultStore} from './run/result-store.ts';
import {runJob} from './run/run-job.ts';
import {compileContent as compile} from './testing/compile-content.ts';
import {createExampleContent} from './testing/example-content.ts';
import {exampleLesson} from './testing/example-lesson.ts';

const LESSON = 'lessons/fake-news/leave-the-page/lesson.md';

const VOCABULARY = `
  - term: lateral reading
    meaning: leaving a page to check it
    symbol: newspaper
  - term: cards
    meaning: pieces of thick paper`;

const findFiles = (summaries: LessonSummary[]): string[] =>
  summaries.flatMap(({vocabulary}) => vocabulary.flatMap(({symbol}) => symbol?.file ?? []));

test('a word has the file of its symbol, in the manifest and in the lesson', async () => {
  const content = await createExampleContent({[LESSON]: exampleLesson({vocabulary: VOCABULARY})});
  const {said, summaries} = await compile(content);
  expect(said).toEqual([]);
  const [file = ''] = findFiles(summaries);
  expect(file).toMatch(/^media\/newspaper\.[0-9a-f]{10}\.svg$/);
  const vocabulary = [
    {
      term: 'lateral reading',
      meaning: 'leaving a page to check it',
      symbol: {name: 'newspaper', file},
    },
    {term: 'cards', meaning: 'pieces of thick paper'},
  ];
  const dist = path.join(content.directory, 'dist');
  const library = await loadLibrary(dist);
  expect(library.lessons.map((lesson) => lesson.vocabulary)).toEqual([vocabulary]);
  expect(await library.loadLesson('leave-the-page')).toMatchObject({vocabulary});
  expect(await readFile(path.join(dist, file), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/);
});

test('a symbol that no lesson names any more is removed, once its readers have had time', async () => {
  const content = await createExampleContent({[LESSON]: exampleLesson({vocabulary: VOCABULARY})});
  const {summaries} = await compile(content);
  const dist = path.join(content.directory, 'dist');
  const file = path.join(dist, ...findFiles(summaries));
  // A second run, in which nothing is parsed, keeps it.
  await compile(content);
  expect(existsSync(file)).toBe(true);

  await content.write(LESSON, exampleLesson());
  await compile(content);
  expect(existsSync(file)).toBe(true);
  const memory = path.join(dist, '.unused.json');
  const unused = JSON.parse(await readFile(memory, 'utf8')) as Record<string, number>;
  await writeFile(memory, JSON.stringify(Object.fromEntries(Object.keys(unused).map((name) => [name, 0]))));
  await compile(content);
  expect(existsSync(file)).toBe(false);
});

test('an unknown symbol keeps the library from being compiled', async () => {
  const content = await createExampleContent({
    [LESSON]: exampleLesson({vocabulary: VOCABULARY.replace('newspaper', 'newspapr')}),
  });
  const {said, manifest} = await compile(content);
  expect(said).toEqual([
    'content/lessons/fake-news/leave-the-page/lesson.md:15:13: Unexpected symbol `newspapr`, expected a name of the symbol set. Change it to `newspaper`, if that shows exactly this meaning, or leave it out.',
  ]);
  expect(manifest).toBeUndefined();
});

test('a result is not kept for another drawing of the same name', async () => {
  const {directory} = await createExampleContent();
  const store = openResultStore(path.join(directory, 'dist'));
  const toKey = (svg: string): string => toJobKey(toJob(svg));
  const toJob = (svg: string): Job => ({
    type: 'lesson',
    path: LESSON,
    lesson: {
      theme: 'fake-news',
      slug: 'leave-the-page',
      folder: path.posix.dirname(LESSON),
      texts: [{path: LESSON, text: 'No front matter.\n'}],
      images: [],
      symbols: [{name: 'newspaper', svg, near: []}],
      others: [],
    },
    passages: [],
    words: EXAMPLE_WORDS,
  });
  store.add(toKey('<svg/>'), runJob(toJob('<svg/>')));
  expect(store.find(toKey('<svg/>'))).toBeDefined();
  expect(store.find(toKey('<svg><path/></svg>'))).toBeUndefined();
});
