// Publishing: from nothing, after one change, and with nothing to do, beside the raw requests to the engine.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {loadLibrary, type Library} from '@resilience/content';
import {publish as publishLibrary} from '@resilience/search/admin';
import type {LocalEngine} from '@resilience/search/local';

import {measureInTurns, type Bench, type Row, type Scale} from '../bench.ts';
import {changeLesson} from '../generate-content.ts';
import {compileGenerated, startEngine} from '../generated-site.ts';
import {startRecorder} from '../recorder.ts';
import {root, runProgram} from '../run-program.ts';

const compiler = path.join(root, 'packages/content/bin/lessons.js');

interface Task {
  status: string;
  taskUid?: number;
  error?: {message: string} | null;
}

/** Publishing against raw requests. */
export const publish: Bench = {
  name: 'publish',
  async run(scale) {
    const lessons = scale.long ? 10_000 : 100;
    const library = await compileGenerated(scale.directory, lessons);
    const engine = await startEngine(path.join(scale.directory, 'engine'));
    try {
      return await measurePublishing(library, engine, scale);
    } finally {
      await engine.stop();
    }
  },
};

async function measurePublishing(library: Library, engine: LocalEngine, scale: Scale): Promise<Row[]> {
  const {rounds} = scale;
  const options = {url: engine.url, adminKey: engine.adminKey};
  const {index, settings, documents} = await recordPublish(library, engine);
  const send = createSender(engine.url, engine.adminKey);
  let round = 0;
  const cold = await measureInTurns(Math.min(rounds, 3), {
    ours: () => timed(() => publishLibrary(library, {...options, indexBase: `lessons_ours${(round += 1)}`})),
    beside: () =>
      timed(async () => {
        const raw = `/indexes/lessons_raw${(round += 1)}`;
        await send('PATCH', `${raw}/settings`, settings);
        for (const body of documents) await send('POST', `${raw}/documents?primaryKey=id`, body);
      }),
  });
  const [oneDocument] = JSON.parse(documents[0] ?? '[]') as {summary: string}[];
  const changes = await compileChanges(library, scale);
  const one = await measureInTurns(rounds, {
    ours: () => timed(() => publishLibrary(changes.shift() ?? library, options)),
    beside: () =>
      timed(() => {
        const changed = {...oneDocument, summary: `Changed ${(round += 1)}.`};
        return send('POST', `/indexes/${index}/documents?primaryKey=id`, JSON.stringify([changed]));
      }),
  });
  const last = await loadLibrary(library.directory);
  await publishLibrary(last, options);
  const nothing = await publishLibrary(last, options);
  const size = library.lessons.length.toLocaleString('en-GB');
  return [
    {
      what: `Publish ${size} from nothing`,
      limit: 'the same settings and documents, sent raw',
      ...cold,
      unit: 'ms',
      reach: {atMost: 1.1},
    },
    {
      what: `Publish, one changed of ${size}`,
      limit: 'raw update of one document',
      ...one,
      unit: 'ms',
      reach: {atMost: 1.5},
    },
    {
      what: `Publish, nothing changed of ${size}: documents sent`,
      ours: nothing.added.length + nothing.changed.length + nothing.removed.length,
      unit: 'documents',
      reach: {atMost: 0},
    },
  ];
}

/** Publishes, and writes down what was sent. */
async function recordPublish(library: Library, engine: LocalEngine) {
  const recorder = await startRecorder(engine.url);
  const {index} = await publishLibrary(library, {url: recorder.url, adminKey: engine.adminKey});
  recorder.stop();
  const sent = recorder.requests;
  const settings = sent.find(({method, path: asked}) => method === 'PATCH' && asked.endsWith('/settings'));
  const documents = sent
    .filter(({method, path: asked}) => method === 'POST' && asked.includes('/documents?'))
    .map(({body}) => body);
  return {index, settings: settings?.body ?? '', documents};
}

/** Compiles the library again and again, each time with another change in its first lesson. */
async function compileChanges(library: Library, {directory, rounds}: Scale): Promise<Library[]> {
  const [first] = library.lessons;
  if (!first) throw new Error('There is no lesson to change.');
  const content = path.join(directory, `content-${library.lessons.length}`);
  const file = path.join(content, 'lessons', first.theme, first.slug, 'lesson.md');
  const text = await readFile(file, 'utf8');
  const changes: Library[] = [];
  for (let change = 1; change <= rounds; change += 1) {
    await changeLesson(file, text, change);
    await runProgram([compiler, 'compile', '--content', content, '--out', library.directory]);
    const changed = await loadLibrary(library.directory);
    // Read while it is there: the next compile takes the file of this change away.
    await changed.loadLesson(first.slug);
    changes.push(changed);
  }
  return changes;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Sends something to the engine's own API, with nothing between, and waits until the engine has done it. */
function createSender(url: string, key: string) {
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'accept-encoding': 'identity',
  };
  const send = async (at: string, init: RequestInit): Promise<Task> => {
    const response = await fetch(new URL(at, url), {...init, headers});
    if (!response.ok) throw new Error(`${at}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Task;
  };
  return async (method: string, at: string, body: string): Promise<void> => {
    const {taskUid} = await send(at, {method, body});
    for (;;) {
      const task = await send(`/tasks/${taskUid}`, {});
      if (task.status === 'succeeded') return;
      if (task.status === 'failed') throw new Error(`${method} ${at}: ${task.error?.message ?? 'failed'}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
}
