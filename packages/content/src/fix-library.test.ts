// `lessons fix` mends what has one right answer, and leaves alone what it may have misunderstood.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {fixLibrary} from './fix-library.ts';
import {createExampleContent, type ExampleContent} from './testing/example-content.ts';
import {exampleDay} from './testing/example-day.ts';
import {exampleLesson} from './testing/example-lesson.ts';
import {runJob} from './run/run-job.ts';

const FOLDER = 'lessons/fake-news/leave-the-page';
const LESSON = `${FOLDER}/lesson.md`;

const fix = ({directory, cwd}: ExampleContent, includes = (_: string) => true) =>
  fixLibrary({
    directory,
    cwd,
    today: '2026-11-20',
    includes,
    runJobs: (jobs) => Promise.resolve(Array.from(jobs, (job) => runJob(job))),
  });

const read = ({directory}: ExampleContent, name: string) => readFile(path.join(directory, name), 'utf8');

test('mends words with one near match, and leaves comments, order and quotation marks', async () => {
  const fields = {
    kind: "'tutortime'  # short",
    subjects: '[ pshe, citizenshp ]',
    keystages: '[ks3]',
    keyStages: undefined,
  };
  const body = exampleLesson()
    .replace(/^---[^]*?---\n\n/, '')
    .replace('Swap cards.', 'Swap cards.\n\n:::adapt{for="cognition-learning"}\nTwo cards.\n:::');
  const content = await createExampleContent({[LESSON]: exampleLesson(fields, body)});
  expect(await fix(content)).toEqual([`content/${LESSON}`]);
  const mended = {kind: "'tutor-time'  # short", subjects: '[ pshe, citizenship ]', keystages: undefined};
  const text = await read(content, LESSON);
  expect(text).toBe(
    exampleLesson(
      {...fields, ...mended},
      body.replace('cognition-learning', 'cognition-and-learning'),
    ).replace('licence: CC-BY-4.0\n', 'licence: CC-BY-4.0\nkeyStages: [ks3]\n'),
  );
  expect(await fix(content)).toEqual([]);
});

test('mends names of demands, and leaves symbols: one that is nearly right may show something else', async () => {
  const toText = (demand: string) =>
    exampleLesson({vocabulary: '[{ term: lateral reading, meaning: x, symbol: newspapr }]'}).replace(
      'Show the post.',
      `::demands{${demand}=2 talk=1}\n\nShow the post.`,
    );
  const content = await createExampleContent({[LESSON]: toText('writting')});
  expect(await fix(content)).toEqual([`content/${LESSON}`]);
  expect(await read(content, LESSON)).toBe(toText('writing'));
});

test('leaves a word with more than one near match', async () => {
  const text = exampleLesson({subjects: '[history]'});
  const content = await createExampleContent({[LESSON]: text});
  expect(await fix(content)).toEqual([]);
  expect(await read(content, LESSON)).toBe(text);
});

test('puts nothing where it stands already', async () => {
  const fields = {titel: 'Leave', subject: '[pshe]', kinds: 'lesson', kindd: 'lesson', kind: undefined};
  const body = exampleLesson()
    .replace(/^---[^]*?---\n\n/, '')
    .replace(
      'Swap cards.',
      'Swap cards.\n\n:::adapt{for="cognition-learning cognition-and-learning"}\nTwo cards.\n:::',
    );
  const before = exampleLesson({...fields, subjects: '[citizenship, citizenshp]'}, body);
  const content = await createExampleContent({[LESSON]: before});
  await fix(content);
  // Of two wrong names for the one field that is missing, the first becomes it.
  expect(await read(content, LESSON)).toBe(before.replace('kinds:', 'kind:'));
});

test('formats slides, worksheets and shared passages', async () => {
  const content = await createExampleContent({
    [LESSON]: exampleLesson(),
    [`${FOLDER}/slides.md`]: '#   Look\n* one\n',
    'shared/distancing.md': '* one\n',
  });
  expect(await fix(content)).toEqual(['content/shared/distancing.md', `content/${FOLDER}/slides.md`]);
  expect(await read(content, `${FOLDER}/slides.md`)).toBe('# Look\n\n- one\n');
});

test('formats drop-down days, and mends their words', async () => {
  const content = await createExampleContent({
    'days/posts.md': exampleDay({themes: '[ fake-new ]'}, {Purpose: '* one'}),
  });
  expect(await fix(content)).toEqual(['content/days/posts.md']);
  expect(await read(content, 'days/posts.md')).toBe(
    exampleDay({themes: '[ fake-news ]'}, {Purpose: '- one'}),
  );
  expect(await fix(content)).toEqual([]);
});

test.each([
  ['YAML that cannot be read', exampleLesson({kind: 'tutortime', title: 'a: b: c'})],
  ['a block that is not closed', `${exampleLesson({kind: 'tutortime'})}\n:::adapt{for="x"}\n* one\n`],
  ['HTML', `${exampleLesson({kind: 'tutortime'})}\n<b>bold</b>\n* one\n`],
])('does not touch a file with %s', async (_, text) => {
  const content = await createExampleContent({[LESSON]: text});
  expect(await fix(content)).toEqual([]);
  expect(await read(content, LESSON)).toBe(text);
});

test('touches only the files that it was given', async () => {
  const content = await createExampleContent({
    [LESSON]: exampleLesson({kind: 'tutortime'}),
    'shared/distancing.md': '* one\n',
  });
  expect(await fix(content, (file) => file.includes('shared'))).toEqual(['content/shared/distancing.md']);
});
