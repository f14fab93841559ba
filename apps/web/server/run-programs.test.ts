import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test, vi} from 'vitest';

import {runLessonWatch, toWebProgram} from './run-programs.ts';

const engine = {
  name: 'Meilisearch',
  url: 'http://127.0.0.1:7700',
  searchKey: 's',
  adminKey: 'a',
  stop: () => Promise.resolve(),
};

test('takes no word of the shell for development, and gives on no key but the one that may search', () => {
  const shell = {NODE_ENV: 'development', PORT: '3000', MEILI_ADMIN_KEY: 'a', MEILI_SEARCH_KEY: 'old'};
  const {args, env} = toWebProgram(
    {watch: false, engine, libraryDirectory: '/library', dataDirectory: '/data'},
    shell,
  );
  expect(args).not.toContain('--development');
  expect(env).toEqual({
    NODE_ENV: 'production',
    PORT: '3000',
    LIBRARY_DIR: '/library',
    DATA_DIR: '/data',
    MEILI_URL: 'http://127.0.0.1:7700',
    MEILI_SEARCH_KEY: 's',
  });
});

test('develops where the launcher watches, whatever the shell says', () => {
  const {args, env} = toWebProgram(
    {watch: true, engine: undefined, libraryDirectory: '/library', dataDirectory: '/data'},
    {NODE_ENV: 'production'},
  );
  expect(args.at(-1)).toBe('--development');
  expect(env).toEqual({NODE_ENV: 'development', LIBRARY_DIR: '/library', DATA_DIR: '/data'});
});

test('tells when the compiler of lessons ends, and gives it no key', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'root-'));
  onTestFinished(() => rmSync(root, {recursive: true}));
  const bin = path.join(root, 'packages/content/bin');
  mkdirSync(bin, {recursive: true});
  writeFileSync(path.join(bin, 'lessons.js'), `process.exit(process.env.MEILI_ADMIN_KEY ? 3 : 4);`);
  vi.stubEnv('MEILI_ADMIN_KEY', 'secret');
  onTestFinished(() => void vi.unstubAllEnvs());
  const told = await new Promise<string>((resolve) => runLessonWatch(root, resolve));
  expect(told).toBe(
    'Lessons are no longer compiled as they are saved (exit code 4). Start again to mend that.',
  );
});
