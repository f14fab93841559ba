// What people get from each command.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, watch} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {loadLibrary} from '../load-library.ts';
import {createExampleContent} from '../testing/example-content.ts';
import {EXAMPLE_DAY_LESSONS, exampleDay} from '../testing/example-day.ts';
import {exampleLesson} from '../testing/example-lesson.ts';
import {runCommand, startCommand} from '../testing/run-command.ts';

const FOLDER = 'lessons/fake-news/leave-the-page';
const LESSON = `${FOLDER}/lesson.md`;
const CLI = path.join(import.meta.dirname, '../../bin/lessons.js');

test('check says what is wrong and fails', async () => {
  const {cwd} = await createExampleContent({[LESSON]: exampleLesson({minutes: '25'})});
  const {output, exitCode} = await runCommand(cwd, 'check');
  expect(output)
    .toBe(`content/${LESSON}:9:10  error  Unexpected \`25\` minutes, expected 20, the sum of the activities. Change it to \`20\`, or change the activities.  (minutes-add-up)

1 error, 0 warnings in 1 of 10 files.
`);
  expect(exitCode).toBe(1);
});

test('check passes with warnings, and takes the day on which it is run', async () => {
  const {cwd} = await createExampleContent({[LESSON]: exampleLesson()});
  const {output, exitCode} = await runCommand(cwd, 'check --today 2028-01-01 --reporter github');
  expect(output).toBe(
    `::warning file=content/${LESSON},line=22,col=12,endLine=22,endColumn=22,title=review-date::Unexpected day \`2027-11-20\` that has passed, expected a review by then. Read the lesson through, and set \`reviewed\` and \`reviewDue\` anew.\n`,
  );
  expect(exitCode).toBe(0);
});

test('check reports on the given paths only, from wherever it is run', async () => {
  const {directory} = await createExampleContent({
    [LESSON]: exampleLesson({minutes: '25'}),
    'lessons/fake-news/other/lesson.md': exampleLesson({title: 'Another title', minutes: '22'}),
  });
  const {output} = await runCommand(path.join(directory, 'lessons/fake-news'), 'check other');
  expect(output.split('\n')).toEqual([
    'other/lesson.md:9:10  error  Unexpected `22` minutes, expected 20, the sum of the activities. Change it to `20`, or change the activities.  (minutes-add-up)',
    '',
    '1 error, 0 warnings in 1 of 1 file.',
    '',
  ]);
  await expect(runCommand(directory, 'check lessons/none')).rejects.toThrow(
    'The library has no file at lessons/none.',
  );
});

test('compile writes the library, or nothing at all', async () => {
  const content = await createExampleContent({[LESSON]: exampleLesson()});
  const first = await runCommand(content.cwd, 'compile --out built');
  expect([first.output, first.errorOutput, first.exitCode]).toEqual([
    '',
    'Compiled 1 lesson into built.\n',
    0,
  ]);
  const {version} = await loadLibrary(path.join(content.cwd, 'built'));

  await content.write(LESSON, exampleLesson({minutes: '25'}));
  const second = await runCommand(content.cwd, 'compile --out built');
  expect([second.errorOutput, second.exitCode]).toEqual([
    'Nothing was written: the library that was there stays.\n',
    1,
  ]);
  expect((await loadLibrary(path.join(content.cwd, 'built'))).version).toBe(version);
});

test('compile --watch compiles again on every change, and bad content does not end it', async () => {
  const content = await createExampleContent({[LESSON]: exampleLesson()});
  const run = startCommand(content.cwd, 'compile --watch');
  await run.waitFor('Watching for changes.');
  await content.write(LESSON, exampleLesson({minutes: '25'}));
  await run.waitFor('Nothing was written');
  await content.write(LESSON, exampleLesson({title: 'Leave the page at once'}));
  await run.waitFor('Compiled 1 lesson', 2);
  run.stop();
  await run.done;
  expect(run.exitCode).toBe(0);
  const {lessons} = await loadLibrary(path.join(content.directory, 'dist'));
  expect(lessons.map(({title}) => title)).toEqual(['Leave the page at once']);
});

test('a compiler that is killed while it writes leaves a whole library', async () => {
  const names = Array.from({length: 40}, (_, index) => `lessons/fake-news/lesson-${index}/lesson.md`);
  const lessonsOf = (edition: string) =>
    Object.fromEntries(
      names.map((name, index) => [name, exampleLesson({title: `Lesson ${index}, ${edition} edition`})]),
    );
  const content = await createExampleContent(lessonsOf('first'));
  await runCommand(content.cwd, 'compile');
  for (const [name, text] of Object.entries(lessonsOf('second'))) await content.write(name, text);

  const out = path.join(content.directory, 'dist');
  const watcher = watch(path.join(out, 'lessons'));
  const written = once(watcher, 'change');
  const child = spawn(process.execPath, [CLI, 'compile'], {cwd: content.cwd, stdio: 'ignore'});
  await written;
  child.kill('SIGKILL');
  await once(child, 'exit');
  watcher.close();

  const library = await loadLibrary(out);
  const lessons = await Promise.all(library.lessons.map(({slug}) => library.loadLesson(slug)));
  expect(lessons.map((lesson) => lesson?.title)).toEqual(library.lessons.map(({title}) => title));
  expect(new Set(library.lessons.map(({title}) => title.split(', ')[1])).size).toBe(1);
});

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

test('fix says what it mended', async () => {
  const {cwd, directory} = await createExampleContent({[LESSON]: exampleLesson({kind: 'tutortime'})});
  const {output, errorOutput} = await runCommand(cwd, 'fix content/lessons');
  expect([output, errorOutput]).toEqual([`content/${LESSON}\n`, 'Mended 1 file.\n']);
  expect(await readFile(path.join(directory, LESSON), 'utf8')).toBe(exampleLesson());
  expect(await readdir(path.join(directory, FOLDER))).toEqual(['lesson.md']);
});

test('docs writes the page about the format beside the content folder', async () => {
  const {cwd} = await createExampleContent();
  await runCommand(cwd, 'docs');
  expect(existsSync(path.join(cwd, 'docs/lesson-format.md'))).toBe(true);
});

test('a mistake in what was typed is one sentence, and exit code 2', async () => {
  const {cwd} = await createExampleContent();
  const child = spawn(process.execPath, [CLI, 'check', '--content', 'nowhere'], {cwd});
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  expect([said, code]).toEqual(['There is no content folder at nowhere.\n', 2]);
});
