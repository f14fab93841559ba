// A local engine under supervision: it comes back on its address after every kind of end.
import {expect, inject, onTestFinished, test, vi} from 'vitest';

import {makeDataFolder, waitUntil} from '../../test/data-folder.ts';
import {connect} from '../connect.ts';
import {isAlive} from './processes.ts';
import {superviseLocalEngine} from './supervise-local-engine.ts';

async function supervise() {
  const restarts: {fresh: boolean}[] = [];
  const said: string[] = [];
  const engine = await superviseLocalEngine({
    dataDir: makeDataFolder(),
    binary: inject('binary'),
    lookMs: 20,
    hungAfterMs: 1_000,
    onRestart: (restart) => void restarts.push(restart),
    log: (message) => said.push(message),
  });
  onTestFinished(engine.stop);
  return {engine, restarts, said, admin: connect({url: engine.url, apiKey: engine.adminKey})};
}

test('starts an engine again that was killed, on the same address, with the same keys and data', async () => {
  const {engine, restarts, said, admin} = await supervise();
  await admin.createIndex('lessons_kept').waitTask();
  const {url, pid, searchKey} = engine;
  process.kill(pid, 'SIGKILL');
  await waitUntil(() => restarts.length === 1);
  expect(restarts).toEqual([{fresh: false}]);
  expect(engine.pid).not.toBe(pid);
  expect(engine.url).toBe(url);
  expect(said).toEqual(['Meilisearch has ended and is started again.']);
  expect((await connect({url, apiKey: searchKey}).index('lessons_kept').search('')).hits).toEqual([]);
});

test('replaces an engine that hangs', async () => {
  const {engine, restarts, said} = await supervise();
  const {pid} = engine;
  process.kill(pid, 'SIGSTOP');
  await waitUntil(() => restarts.length === 1);
  expect(isAlive(pid)).toBe(false);
  expect(said).toEqual(['Meilisearch hangs and is started again.']);
});

test('tries again where it cannot end an engine that hangs', async () => {
  const {engine, restarts, said} = await supervise();
  const kill = process.kill.bind(process);
  const killing = vi.spyOn(process, 'kill').mockImplementation((pid, name) => {
    if (name !== 'SIGKILL') return kill(pid, name);
    killing.mockRestore();
    throw new Error('kill EPERM.');
  });
  process.kill(engine.pid, 'SIGSTOP');
  await waitUntil(() => restarts.length === 1);
  expect(said).toEqual([
    'Meilisearch hangs and is started again.',
    'kill EPERM. It is tried again.',
    'Meilisearch hangs and is started again.',
  ]);
});

test('builds data anew with which the engine keeps ending', async () => {
  const {engine, restarts, admin} = await supervise();
  await admin.createIndex('lessons_broken').waitTask();
  for (const deaths of [1, 2, 3]) {
    process.kill(engine.pid, 'SIGKILL');
    await waitUntil(() => restarts.length === deaths);
  }
  expect(restarts).toEqual([{fresh: false}, {fresh: false}, {fresh: true}]);
  expect((await admin.getRawIndexes()).results).toEqual([]);
});

test('ends for good when it is told to, also right after the engine has ended by itself', async () => {
  const {engine, restarts} = await supervise();
  process.kill(engine.pid, 'SIGKILL');
  await engine.stop();
  await engine.stop();
  expect(isAlive(engine.pid)).toBe(false);
  expect(restarts).toEqual([]);
});
