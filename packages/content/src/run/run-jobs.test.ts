// What is kept of done jobs, and what is done again.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {EXAMPLE_WORDS} from '../rules/run-example.ts';
import {giveUp} from './give-up.ts';
import {EMPTY_RESULT, type Job, type JobResult} from './job.ts';
import {openResultStore} from './result-store.ts';
import {createJobRunner, type JobRunner} from './run-jobs.ts';

const PASSAGE: Job = {
  type: 'passage',
  path: 'shared/one.md',
  source: {path: 'shared/one.md', text: 'One.\n'},
  words: EXAMPLE_WORDS,
};

const lessonWith = (bytes: Uint8Array): Job => ({
  type: 'lesson',
  path: 'lessons/fake-news/one/lesson.md',
  lesson: {
    theme: 'fake-news',
    slug: 'one',
    folder: 'lessons/fake-news/one',
    texts: [],
    images: [{path: 'lessons/fake-news/one/cat.png', name: 'cat.png', bytes}],
    others: [],
  },
  passages: [],
  words: EXAMPLE_WORDS,
});

/** A runner with a store, whose jobs have the given results one after the other. */
async function createRunner(...results: JobResult[]): Promise<JobRunner> {
  const out = await mkdtemp(path.join(tmpdir(), 'results-'));
  onTestFinished(() => rm(out, {recursive: true}));
  return createJobRunner({
    store: openResultStore(out),
    worker: {
      run: () => Promise.resolve(results.shift() ?? EMPTY_RESULT),
      close: () => Promise.resolve(),
    },
  });
}

const withValue = (value: string): JobResult => ({...EMPTY_RESULT, value});

test('does a job once', async () => {
  const {runJobs} = await createRunner(withValue('first'), withValue('second'));
  await runJobs([PASSAGE]);
  expect(await runJobs([PASSAGE])).toEqual([withValue('first')]);
});

test('does a job again that was given up', async () => {
  const {runJobs} = await createRunner(giveUp(PASSAGE, 'need of memory'), withValue('second'));
  expect(await runJobs([PASSAGE])).toMatchObject([{gaveUp: true}]);
  expect(await runJobs([PASSAGE])).toEqual([withValue('second')]);
});

test('knows a picture by its bytes, without writing them as text', async () => {
  const {runJobs} = await createRunner(withValue('first'), withValue('second'));
  const picture = (text: string): Uint8Array =>
    Object.assign(Buffer.from(text), {
      toJSON() {
        throw new Error('The picture is written as text.');
      },
    });
  await runJobs([lessonWith(picture('a'))]);
  expect(await runJobs([lessonWith(picture('a'))])).toEqual([withValue('first')]);
  expect(await runJobs([lessonWith(picture('b'))])).toEqual([withValue('second')]);
});
