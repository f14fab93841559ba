// Hostile content neither hangs nor crashes: it has a message, and everything else goes on.
import {afterAll, expect, test, vi} from 'vitest';

import {EXAMPLE_WORDS} from '../rules/run-example.ts';
import type {Job} from './job.ts';
import {JobWorker} from './job-worker.ts';

/** Shorter than in use, so that giving up takes less of the test's time. */
const LIMIT_MS = 800;

/** Threads take a second or two to start where the machine is busy; each hostile file costs two of them. */
vi.setConfig({testTimeout: 60_000});

const worker = new JobWorker(LIMIT_MS);
afterAll(() => worker.close());

const passage = (text: string, path = 'shared/hostile.md'): Job => ({
  type: 'passage',
  path,
  source: {path, text},
  words: EXAMPLE_WORDS,
});

const lesson = (files: Record<string, string>): Job => ({
  type: 'lesson',
  path: 'lessons/fake-news/hostile/lesson.md',
  lesson: {
    theme: 'fake-news',
    slug: 'hostile',
    folder: 'lessons/fake-news/hostile',
    texts: Object.entries(files).map(([name, text]) => ({path: `lessons/fake-news/hostile/${name}`, text})),
    images: [],
    others: [],
  },
  passages: [],
  words: EXAMPLE_WORDS,
});

async function run(job: Job): Promise<string[]> {
  const {messages} = await worker.run(job);
  return messages.map(({path, message}) => `${path}: ${message.reason}`);
}

test('reads what is harmless', async () => {
  expect(await run(passage('Two steps back.\n'))).toEqual([]);
});

test('gives up what takes too long, names the file, and goes on with the others', async () => {
  const [before, hung, after] = await Promise.all([
    run(passage('Before.\n')),
    run(lesson({'lesson.md': 'Text.\n', 'slides.md': 'a*_'.repeat(20_000)})),
    run(passage('After.\n')),
  ]);
  expect(before).toEqual([]);
  expect(hung).toEqual([
    'lessons/fake-news/hostile/slides.md: Unexpected length or form, so that the file cannot be read, expected plain Markdown and YAML. Take out what is repeated over and over or deeply nested.',
  ]);
  expect(after).toEqual([]);
});

test('gives up what is nested so deeply that the stack is full', async () => {
  const text = `${'['.repeat(30_000)}x${']'.repeat(30_000)}`;
  expect(await run({type: 'data', path: 'area.yaml', source: {path: 'area.yaml', text}})).not.toEqual([]);
});

test.each([
  ['brackets', '['.repeat(50_000)],
  ['links', '[a]('.repeat(20_000)],
  ['emphasis', '*a **b '.repeat(10_000)],
  ['table cells', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`],
  ['definitions', '[a]: b\n'.repeat(20_000)],
  ['front matter', `---\n${'a: [{'.repeat(2_000)}\n---\n`],
  ['line ends', '\r\n\u2028\u0085'.repeat(30_000)],
  ['characters that nobody sees', '\u0000\ufeff\u202e\ud800'.repeat(10_000)],
])('survives a file of %s', async (_, text) => {
  const messages = await run(lesson({'lesson.md': text, 'slides.md': text, 'worksheet.md': text}));
  expect(messages.length).toBeGreaterThan(0);
});

test('rejects when the compiler itself fails, with the name of the file', async () => {
  const job = {
    type: 'passage',
    path: 'shared/odd.md',
    source: undefined,
    words: EXAMPLE_WORDS,
  } as unknown as Job;
  await expect(worker.run(job)).rejects.toThrow('Cannot compile shared/odd.md: the compiler has a bug.');
  expect(await run(passage('Still there.\n'))).toEqual([]);
});

test('keeps the thread that asked free meanwhile', async () => {
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 5);
  await run(passage('a*_'.repeat(20_000)));
  clearInterval(ticking);
  // Twice 800 ms: were this thread held, there would be hardly any.
  expect(ticks).toBeGreaterThan(20);
});
