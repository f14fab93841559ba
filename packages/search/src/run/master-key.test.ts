// The master key: made once, for its owner's eyes only.
import {chmodSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test} from 'vitest';

import {makeDataFolder} from '../../test/data-folder.ts';
import {findMasterKey, loadMasterKey} from './master-key.ts';

test('is made once, and only its owner may read it', () => {
  const folder = makeDataFolder();
  const file = path.join(folder, 'meilisearch.key');
  expect(findMasterKey(file)).toBeUndefined();
  const key = loadMasterKey(file);
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(loadMasterKey(file)).toBe(key);
  expect(findMasterKey(file)).toBe(key);
  expect(readdirSync(folder)).toEqual(['meilisearch.key']);
});

test('is closed to others who may read it, and that is said', () => {
  const file = path.join(makeDataFolder(), 'meilisearch.key');
  const key = loadMasterKey(file);
  chmodSync(file, 0o644);
  const said: string[] = [];
  expect(loadMasterKey(file, (sentence) => said.push(sentence))).toBe(key);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(said).toEqual([expect.stringContaining('could be read by others (mode 644)')]);
});

test('is refused when it is not whole', () => {
  const file = path.join(makeDataFolder(), 'meilisearch.key');
  writeFileSync(file, 'short', {mode: 0o600});
  expect(() => findMasterKey(file)).toThrow('holds no whole key');
});
