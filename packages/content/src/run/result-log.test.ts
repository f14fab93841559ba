// Texts are found again, whatever a killed compiler left behind.
import {appendFile, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {openResultLog} from './result-log.ts';

async function createFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'log-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  return path.join(folder, 'results.log');
}

test('finds texts again in another run', async () => {
  const file = await createFile();
  openResultLog(file).add('one', '{"a": 1}');
  openResultLog(file).add('two', '{}');
  const log = openResultLog(file);
  expect([log.get('one'), log.get('two'), log.get('three')]).toEqual(['{"a": 1}', '{}', undefined]);
});

test('a line that was left half written spoils no other', async () => {
  const file = await createFile();
  openResultLog(file).add('one', '{}');
  await appendFile(file, '\ntwo {"ha');
  openResultLog(file).add('three', '{}');
  const log = openResultLog(file);
  expect([log.get('one'), log.get('two'), log.get('three')]).toEqual(['{}', '{"ha', '{}']);
});

test('writes the file anew when more than a quarter of it is of no use', async () => {
  const file = await createFile();
  const log = openResultLog(file);
  for (const key of ['a', 'b', 'c', 'd']) log.add(key, '{}');
  log.keepOnly(new Set(['a', 'b', 'c']));
  expect(await readFile(file, 'utf8')).toBe('\na {}\nb {}\nc {}\nd {}');
  log.keepOnly(new Set(['a', 'b']));
  expect(await readFile(file, 'utf8')).toBe('\na {}\nb {}');
  expect(log.get('c')).toBeUndefined();
});
