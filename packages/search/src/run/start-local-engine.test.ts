// The local engine: started, used, adopted, replaced and ended, as a real process.
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {expect, inject, onTestFinished, test} from 'vitest';

import {makeDataFolder, waitUntil} from '../../test/data-folder.ts';
import {runScript} from '../../test/killable.ts';
import {connect} from '../connect.ts';
import {isAlive} from './processes.ts';
import {findRunningEngine, startLocalEngine} from './start-local-engine.ts';

async function start(dataDir: string) {
  const said: string[] = [];
  const engine = await startLocalEngine({
    dataDir,
    binary: inject('binary'),
    log: (message) => said.push(message),
  });
  onTestFinished(engine.stop);
  return {engine, said};
}

function runOwner(dataDir: string, then: 'exit' | 'wait', ...binary: string[]) {
  const owner = runScript('engine-owner.ts', [dataDir, then, ...binary]);
  onTestFinished(() => void owner.process.kill('SIGKILL'));
  return owner;
}

test('starts on loopback, with files that only their owner may read, and ends without a trace', async () => {
  const dataDir = makeDataFolder();
  const {engine} = await start(dataDir);
  expect(engine.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(engine).toMatchObject({adopted: false, fresh: true, version: inject('binary').version});
  for (const file of ['meilisearch.key', 'meilisearch.lock', 'meilisearch.log', 'meilisearch.json']) {
    expect(statSync(path.join(dataDir, file)).mode & 0o077).toBe(0);
  }
  const environment = readFileSync(`/proc/${engine.pid}/cmdline`, 'utf8');
  expect(environment).not.toContain(readFileSync(path.join(dataDir, 'meilisearch.key'), 'utf8'));

  await engine.stop();
  await engine.stop();
  expect(isAlive(engine.pid)).toBe(false);
  expect(readdirSync(dataDir).sort()).toEqual([
    'meilisearch',
    'meilisearch.json',
    'meilisearch.key',
    'meilisearch.log',
  ]);
});

test('keeps its keys and its data when it is started again', async () => {
  const dataDir = makeDataFolder();
  const {engine: first} = await start(dataDir);
  await connect({url: first.url, apiKey: first.adminKey}).createIndex('lessons_kept').waitTask();
  await first.stop();
  const {engine: second} = await start(dataDir);
  expect(second).toMatchObject({
    adopted: false,
    fresh: false,
    searchKey: first.searchKey,
    adminKey: first.adminKey,
  });
  expect(await connect({url: second.url, apiKey: second.adminKey}).getRawIndex('lessons_kept')).toMatchObject(
    {
      uid: 'lessons_kept',
    },
  );
});

test('gives a key that can search and nothing else, and one that can publish and nothing else', async () => {
  const {engine} = await start(makeDataFolder());
  const search = connect({url: engine.url, apiKey: engine.searchKey});
  const admin = connect({url: engine.url, apiKey: engine.adminKey});
  await admin.createIndex('lessons_a').waitTask();

  expect((await search.index('lessons_a').search('')).hits).toEqual([]);
  const refused = /API key/;
  await expect(search.index('lessons_a').getDocuments()).rejects.toThrow(refused);
  await expect(search.index('lessons_a').addDocuments([{id: 1}])).rejects.toThrow(refused);
  await expect(search.getStats()).rejects.toThrow(refused);
  await expect(search.getKeys()).rejects.toThrow(refused);
  await expect(admin.createIndex('other')).rejects.toThrow(refused);
  await expect(admin.getKeys()).rejects.toThrow(refused);
  await expect(admin.createDump()).rejects.toThrow(refused);
  await expect(connect({url: engine.url, apiKey: ''}).getStats()).rejects.toThrow(/Authorization|API key/);
});

test('is refused while another process owns the folder, which can be used meanwhile', async () => {
  const dataDir = makeDataFolder();
  expect(await findRunningEngine(dataDir)).toBeUndefined();
  const owner = runOwner(dataDir, 'wait');
  const pid = Number(await owner.nextLine());
  await expect(start(dataDir)).rejects.toThrow(`${dataDir} is in use by process ${owner.pid}.`);
  const running = await findRunningEngine(dataDir);
  expect(running).toMatchObject({pid});
  await connect({url: running!.url, apiKey: running!.adminKey}).createIndex('lessons_a').waitTask();
  owner.process.kill('SIGKILL');
  await owner.ended;
  expect(await findRunningEngine(dataDir)).toBeUndefined();
  process.kill(pid, 'SIGKILL');
});

test('adopts the engine of an owner that was killed', async () => {
  const dataDir = makeDataFolder();
  const owner = runOwner(dataDir, 'wait');
  const pid = Number(await owner.nextLine());
  owner.process.kill('SIGKILL');
  await owner.ended;
  expect(isAlive(pid)).toBe(true);

  const {engine, said} = await start(dataDir);
  expect(engine).toMatchObject({pid, adopted: true, fresh: false});
  expect(said).toEqual([`Meilisearch was still running (process ${pid}) and is used again.`]);
  await engine.stop();
  expect(isAlive(pid)).toBe(false);
});

test('replaces an engine that an owner left behind and that does not answer', async () => {
  const dataDir = makeDataFolder();
  const owner = runOwner(dataDir, 'wait');
  const pid = Number(await owner.nextLine());
  process.kill(pid, 'SIGSTOP');
  owner.process.kill('SIGKILL');
  await owner.ended;

  const {engine, said} = await start(dataDir);
  expect(isAlive(pid)).toBe(false);
  expect(engine.adopted).toBe(false);
  expect(said).toEqual([
    `Meilisearch was still running (process ${pid}, without an answer) and is replaced.`,
  ]);
});

test('leaves another program alone that has got the number of an engine', async () => {
  const dataDir = makeDataFolder();
  const {engine} = await start(dataDir);
  await engine.stop();
  writeFileSync(path.join(dataDir, 'meilisearch.pid'), String(process.pid));
  expect((await start(dataDir)).engine.adopted).toBe(false);
  expect(isAlive(process.pid)).toBe(true);
});

test('ends with its owner when that one ends by itself', async () => {
  const dataDir = makeDataFolder();
  const owner = runOwner(dataDir, 'exit');
  const pid = Number(await owner.nextLine());
  expect(await owner.ended).toBe(0);
  await waitUntil(() => !isAlive(pid));
  expect(existsSync(path.join(dataDir, 'meilisearch.lock'))).toBe(false);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'ends with its owner when %s ends that one while it starts',
  async (name) => {
    const dataDir = makeDataFolder();
    const binary = path.join(dataDir, 'never-ready');
    writeFileSync(binary, '#!/bin/sh\nexec sleep 600\n', {mode: 0o755});
    const owner = runOwner(dataDir, 'exit', binary);
    const file = path.join(dataDir, 'meilisearch.pid');
    await waitUntil(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'));
    const pid = Number(readFileSync(file, 'utf8'));
    expect(isAlive(pid)).toBe(true);
    owner.process.kill(name);
    expect(await owner.ended).toBe(0);
    await waitUntil(() => !isAlive(pid));
  },
);

test('ends an engine that is starting when it is told to stop, says nothing of it, and keeps its data', async () => {
  const dataDir = makeDataFolder();
  const {engine} = await start(dataDir);
  await engine.stop();
  const binary = path.join(dataDir, 'never-ready');
  writeFileSync(binary, `#!/bin/sh\ntrap '' TERM\nwhile :; do sleep 0.1; done\n`, {mode: 0o755});
  const stopping = new AbortController();
  const said: string[] = [];
  const starting = startLocalEngine({
    dataDir,
    binary: {path: binary, version: inject('binary').version, source: 'MEILI_BIN'},
    log: (message) => said.push(message),
    stop: stopping.signal,
  });
  const file = path.join(dataDir, 'meilisearch.pid');
  await waitUntil(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'));
  const pid = Number(readFileSync(file, 'utf8'));
  stopping.abort();
  await expect(starting).rejects.toBe(stopping.signal.reason);
  expect([isAlive(pid), said]).toEqual([false, []]);
  expect((await start(dataDir)).engine.fresh).toBe(false);
});

test('builds data of another version anew', async () => {
  const dataDir = makeDataFolder();
  const {engine: first} = await start(dataDir);
  await first.stop();
  writeFileSync(path.join(dataDir, 'meilisearch', 'data.ms', 'VERSION'), '1.2.3');
  const {engine, said} = await start(dataDir);
  expect(engine.fresh).toBe(true);
  expect(said).toEqual([`The index is of Meilisearch 1.2.3, and ${engine.version} runs: it is built again.`]);
});

test('builds data anew with which the engine does not start', async () => {
  const dataDir = makeDataFolder();
  const {engine: first} = await start(dataDir);
  await first.stop();
  writeFileSync(path.join(dataDir, 'meilisearch', 'data.ms', 'tasks', 'data.mdb'), 'this is no database');
  const {engine, said} = await start(dataDir);
  expect(engine.fresh).toBe(true);
  expect(said.at(-1)).toMatch(
    /^Meilisearch does not start\. The end of .*meilisearch\.log: .* The index is built again\.$/s,
  );
});

test('says what stands in its log when it does not start at all, and gives the folder free', async () => {
  const dataDir = makeDataFolder();
  const broken = path.join(makeDataFolder(), 'meilisearch');
  writeFileSync(broken, '#!/bin/sh\necho "Error: there is no such thing"\nexit 3\n', {mode: 0o755});
  const options = {dataDir, binary: {path: broken, version: '1.0.0', source: 'MEILI_BIN' as const}};
  await expect(startLocalEngine(options)).rejects.toThrow(
    `Meilisearch does not start. The end of ${dataDir}/meilisearch.log: Error: there is no such thing`,
  );
  expect((await start(dataDir)).engine.fresh).toBe(true);
});

test('does not start before others can no longer read its key, and says that they could', async () => {
  const dataDir = makeDataFolder();
  const {engine} = await start(dataDir);
  await engine.stop();
  const file = path.join(dataDir, 'meilisearch.key');
  chmodSync(file, 0o640);
  expect((await start(dataDir)).said).toEqual([
    expect.stringMatching(/meilisearch\.key could be read by others \(mode 640\)/),
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('reads no config.toml of the folder that it is started from', async () => {
  const dataDir = makeDataFolder();
  mkdirSync(path.join(dataDir, 'meilisearch'));
  const {engine} = await start(dataDir);
  expect(readFileSync(path.join(dataDir, 'meilisearch.log'), 'utf8')).toMatch(/Config file path:\s+"none"/);
  expect(engine.fresh).toBe(true);
});
