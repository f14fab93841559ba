// What other packages may use, and that readers get nothing that writes.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test, vi} from 'vitest';

import * as admin from './admin.ts';
import * as reader from './index.ts';
import * as local from './local.ts';

test('opens three doors with these names', () => {
  expect(Object.keys(reader).sort()).toEqual(['createSearch', 'formatQuery', 'parseQuery']);
  expect(Object.keys(admin)).toEqual(['publish']);
  expect(Object.keys(local).sort()).toEqual([
    'findBinary',
    'findOpenMode',
    'findSecret',
    'startLocalEngine',
    'superviseLocalEngine',
  ]);
});

test('publishes without loading the engine of the standby', async () => {
  vi.resetModules();
  const load = vi.fn(() => ({default: class {}}));
  vi.doMock('minisearch', load);
  await import('./admin.ts');
  expect(load).not.toHaveBeenCalled();
});

test.each([
  ['find', ['suggest', 'publish', 'run', 'commands']],
  ['publish', ['find', 'suggest', 'understand', 'run', 'commands']],
  ['run', ['find', 'suggest', 'understand', 'publish', 'commands']],
])('imports from %s/ nothing of %j', (folder, later) => {
  const directory = path.join(import.meta.dirname, folder);
  const sources = readdirSync(directory).filter((file) => !file.endsWith('.test.ts'));
  const turnedBack = sources.flatMap((file) => {
    const code = readFileSync(path.join(directory, file), 'utf8');
    return [...code.matchAll(/from '\.\.\/([a-z]+)\//g)]
      .filter((match) => later.includes(match[1]!))
      .map((match) => `${file} ${match[1]}`);
  });
  expect(sources).not.toEqual([]);
  expect(turnedBack).toEqual([]);
});
