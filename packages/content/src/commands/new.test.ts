// What authors get from the commands that start something.
import {expect, test} from 'vitest';

import {createExampleContent} from '../testing/example-content.ts';
import {exampleLesson} from '../testing/example-lesson.ts';
import {runCommand} from '../testing/run-command.ts';

const LESSON = 'lessons/fake-news/leave-the-page/lesson.md';

test('new starts a lesson in which only what the author knows is missing', async () => {
  const {cwd} = await createExampleContent();
  const {output} = await runCommand(cwd, 'new fake-news spot-the-fake');
  expect(output.split('\n')).toEqual([
    'content/lessons/fake-news/spot-the-fake/lesson.md',
    'content/lessons/fake-news/spot-the-fake/slides.md',
    'content/lessons/fake-news/spot-the-fake/worksheet.md',
    '',
  ]);
  const said = (await runCommand(cwd, 'check')).output
    .split('\n')
    .filter((line) => line.includes('  error  '));
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((line) => !line.endsWith('(nothing-left-to-write)'))).toEqual([]);
  expect((await runCommand(cwd, 'fix')).output).toBe('');
});

test.each([
  [
    'new fake-new spot',
    'Unexpected theme `fake-new`, expected one of `fake-news`. Change it to `fake-news`?',
  ],
  [
    'new fake-news Spot_it',
    'Unexpected slug `Spot_it`, expected lower-case words with hyphens, such as leave-the-page.',
  ],
  [
    'new fake-news leave-the-page',
    'Unexpected slug `leave-the-page`, which lessons/fake-news/leave-the-page has already. Choose another.',
  ],
])('%s says why not', async (line, message) => {
  const {cwd} = await createExampleContent({[LESSON]: exampleLesson()});
  await expect(runCommand(cwd, line)).rejects.toThrow(message);
});

test('new-day starts a day in which only what the author knows is missing', async () => {
  const {cwd} = await createExampleContent();
  expect((await runCommand(cwd, 'new-day our-day')).output).toBe('content/days/our-day.md\n');
  const {output} = await runCommand(cwd, 'check');
  const said = output.split('\n').filter((line) => / {2}(?:error|warning) {2}/.test(line));
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((line) => !line.endsWith('(nothing-left-to-write)'))).toEqual([]);
  expect((await runCommand(cwd, 'fix')).output).toBe('');
  await expect(runCommand(cwd, 'new-day our-day')).rejects.toThrow(
    'Unexpected slug `our-day`, which days/our-day.md has already. Choose another.',
  );
});
