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

test('is refused when others may read it', () => {
  const file = path.join(makeDataFolder(), 'meilisearch.key');
  loadMasterKey(file);
  chmodSync(file, 0o644);
  expect(() => loadMasterKey(file)).toThrow(
    `${file} may be read by others (mode 644). Run "chmod 600 ${file}", or remove it to have a new key made.`,
  );
});

test('is refused when it is not whole', () => {
  const file = path.join(makeDataFolder(), 'meilisearch.key');
  writeFileSync(file, 'short', {mode: 0o600});
  expect(() => findMasterKey(file)).toThrow('holds no whole key');
});
