// What people get from the commands that say what there is.
import {expect, test} from 'vitest';

import {createExampleContent} from '../testing/example-content.ts';
import {EXAMPLE_DAY_LESSONS, exampleDay} from '../testing/example-day.ts';
import {runCommand} from '../testing/run-command.ts';

test('list says the lessons and days, as a table or as JSON', async () => {
  const {cwd} = await createExampleContent({...EXAMPLE_DAY_LESSONS, 'days/posts.md': exampleDay()});
  expect((await runCommand(cwd, 'list')).output.split('\n')).toEqual([
    'fake-news/check-a-picture  tutor-time  ks3  20 min  Check a picture',
    'fake-news/judge-a-post     lesson      ks3  40 min  Judge a post in a lesson',
    'fake-news/leave-the-page   tutor-time  ks3  20 min  Leave the page to check a post',
    'days/posts  day  ks3  09:00–10:10  A day about posts',
    '3 lessons, 1 day.',
    '',
  ]);
  const {lessons, days} = JSON.parse((await runCommand(cwd, 'list --json')).output) as Record<
    string,
    {slug: string}[]
  >;
  expect(lessons?.map(({slug}) => slug)).toEqual(['check-a-picture', 'judge-a-post', 'leave-the-page']);
  expect(days?.map(({slug}) => slug)).toEqual(['posts']);
});

test('symbols says names to choose from, or what is near', async () => {
  const {cwd} = await createExampleContent();
  expect(await runCommand(cwd, 'symbols ballot')).toMatchObject({
    output: 'ballot-box-with-ballot\n',
    errorOutput: '',
    exitCode: 0,
  });
  const faces = await runCommand(cwd, 'symbols face');
  expect(faces.output.split('\n')).toHaveLength(41);
  expect(faces.errorOutput).toMatch(/^\d+ more symbols: add a word to see fewer\.\n$/);
  expect(await runCommand(cwd, 'symbols newspapr')).toMatchObject({
    output: '',
    errorOutput: 'No symbol is named so. Near: newspaper. They can be seen at https://openmoji.org.\n',
    exitCode: 1,
  });
});

test('report says how the library stands, also of lessons that were compiled before', async () => {
  const {cwd} = await createExampleContent({...EXAMPLE_DAY_LESSONS, 'days/posts.md': exampleDay()});
  const first = await runCommand(cwd, 'report');
  // The lessons of the example have the same text.
  expect(first.exitCode).toBe(1);
  expect(first.output.split('\n')).toEqual(
    expect.arrayContaining([
      'Lessons by theme, key stage and kind',
      'fake-news  1L 2T  3        0',
      'None; the next is due on 2027-11-20.',
      '1.000  check-a-picture  leave-the-page',
    ]),
  );
  await runCommand(cwd, 'compile');
  const second = await runCommand(cwd, 'report --json');
  expect(second.exitCode).toBe(1);
  expect(JSON.parse(second.output)).toMatchObject({
    coverage: [{theme: 'fake-news', lessons: 3, counts: {ks3: {lesson: 1, 'tutor-time': 2}}}],
    likeness: [{likeness: 1}, {}, {}],
  });
});
