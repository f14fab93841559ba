// What people get from each command.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, watch} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {loadLibrary} from '../load-library.ts';
import {createExampleContent} from '../testing/example-content.ts';
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
