// Searching while a real Meilisearch is killed, frozen and wiped.
import {ClientRequest} from 'node:http';

import {expect, inject, onTestFinished, test, vi} from 'vitest';

import {lesson, library} from '../test/builders.ts';
import {makeDataFolder, waitUntil} from '../test/data-folder.ts';
import {publish} from './admin.ts';
import {createSearch} from './create-search.ts';
import {superviseLocalEngine} from './local.ts';
import {parseQuery} from './parse-query.ts';

const school = library(Array.from({length: 12}, (_, at) => lesson({title: `Rumour ${at}`})));

async function open() {
  const engine = await superviseLocalEngine({
    dataDir: makeDataFolder(),
    binary: inject('binary'),
    lookMs: 50,
    // Longer than the tests freeze it: they thaw it themselves.
    hungAfterMs: 60_000,
    onRestart: () => publish(school, engine).then(() => {}),
  });
  onTestFinished(engine.stop);
  await publish(school, engine);
  const search = createSearch({library: school, meilisearch: engine, retryMs: 200});
  onTestFinished(search.close);
  await waitUntil(() => search.status().engine === 'meilisearch');
  const ask = () => search.search(parseQuery(new URLSearchParams('q=rumour&stage=ks3')));
  return {engine, search, ask};
}

test('keeps answering while the engine is killed, and comes back', async () => {
  const {engine, ask} = await open();
  const engines: string[] = [];
  let isOver = false;
  const visitor = async () => {
    while (!isOver) {
      const answer = await ask();
      expect(answer.total).toBe(12);
      engines.push(answer.engine);
      // Answers from memory need no input or output: without this, nothing else would get its turn.
      await new Promise(setImmediate);
    }
  };
  const visitors = Promise.all([visitor(), visitor(), visitor()]);
  for (let kills = 0; kills < 2; kills += 1) {
    const before = engines.length;
    await waitUntil(() => engines.slice(before).includes('meilisearch'));
    process.kill(engine.pid, 'SIGKILL');
    const killed = engines.length;
    await waitUntil(() => engines.slice(killed).includes('memory'));
  }
  await waitUntil(async () => (await ask()).engine === 'meilisearch');
  isOver = true;
  await visitors;
});

test.each(['SIGKILL', 'SIGSTOP'] as const)(
  'finds out about an engine that nobody asks, and that is gone by %s',
  async (signal) => {
    const {engine, search} = await open();
    expect((await search.look()).meilisearch).toBe('ready');
    process.kill(engine.pid, signal);
    const {meilisearch, engine: by, standby} = await search.look();
    expect([meilisearch, by, standby]).toEqual(['down', 'memory', true]);
    if (signal === 'SIGSTOP') process.kill(engine.pid, 'SIGCONT');
    await waitUntil(async () => (await search.look()).meilisearch === 'ready');
  },
);

test('asks a frozen engine for two visitors in a row, and for no other one', async () => {
  const {engine, search, ask} = await open();
  const requests = vi.spyOn(ClientRequest.prototype, 'end');
  onTestFinished(() => requests.mockRestore());
  process.kill(engine.pid, 'SIGSTOP');
  const answers = [];
  for (let at = 0; at < 30; at += 1) answers.push(await ask());
  expect(answers.every(({total, engine: by, standby}) => total === 12 && by === 'memory' && standby)).toBe(
    true,
  );
  // What is not asked for a visitor is the check in the background, which asks by hash.
  const forVisitors = requests.mock.calls.filter(([body]) => !String(body).includes('hash IN'));
  expect(forVisitors).toHaveLength(2);
  process.kill(engine.pid, 'SIGCONT');
  await waitUntil(() => search.status().engine === 'meilisearch');
  expect((await ask()).engine).toBe('meilisearch');
});

test('answers right from the first request on after the engine has come back with nothing in it', async () => {
  const {engine, ask} = await open();
  for (let deaths = 0; deaths < 3; deaths += 1) {
    const {pid} = engine;
    process.kill(pid, 'SIGKILL');
    await waitUntil(async () => {
      expect((await ask()).total).toBe(12);
      return engine.pid !== pid;
    });
  }
  await waitUntil(async () => (await ask()).engine === 'meilisearch');
});
