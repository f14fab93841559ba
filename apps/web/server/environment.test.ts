import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test, vi} from 'vitest';

import {loadEnvironmentFile, parseEnvironment, toMeilisearch, toPlanDatabase} from './environment.ts';

/** Writes a file of its own folder. */
function writeInFolder(name: string, content: string, mode: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'environment-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const file = path.join(folder, name);
  writeFileSync(file, content);
  chmodSync(file, mode);
  return {folder, file};
}

test('fills in what is not set, and takes an empty variable for one that is not set', () => {
  expect(parseEnvironment({PORT: '', MEILI_URL: ''})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    TRUST_PROXY: 0,
  });
});

test.each([
  [{PORT: 'abc'}, 'PORT is not a number. Change it, or unset it.'],
  [{PORT: '1.5'}, 'PORT is not a whole number. Change it, or unset it.'],
  [{PORT: '70000'}, 'PORT is above 65535. Change it, or unset it.'],
  [
    {MEILI_URL: 'meili'},
    'MEILI_URL is not an address such as http://127.0.0.1:7700. Change it, or unset it.',
  ],
  [
    {DATABASE_URL: 'plans.db'},
    'DATABASE_URL is not an address such as file:/srv/library/plans.db or libsql://plans.example.org. Change it, or unset it.',
  ],
  [{METRICS_TOKEN: 'short'}, 'METRICS_TOKEN is shorter than 16 characters. Change it, or unset it.'],
  [{LOG_FORMAT: 'xml'}, 'LOG_FORMAT is not "json". Change it, or unset it.'],
  [{TRUST_PROXY: 'yes'}, 'TRUST_PROXY is not a number. Change it, or unset it.'],
  [
    {PUBLIC_URL: 'ftp://x', PORT: '-1'},
    'PORT is below 0. Change it, or unset it.\nPUBLIC_URL is not an address such as https://library.example.org. Change it, or unset it.',
  ],
])('says what is wrong with %j', (variables, message) => {
  expect(() => parseEnvironment(variables)).toThrow(new Error(message));
});

test('asks for the key of a Meilisearch that is named', () => {
  const environment = parseEnvironment({MEILI_URL: 'http://127.0.0.1:7700'});
  expect(() => toMeilisearch(environment)).toThrow(
    new Error(
      'Missing MEILI_SEARCH_KEY. Set it in .env (see .env.example), or unset MEILI_URL to run a local engine.',
    ),
  );
  expect(toMeilisearch({...environment, MEILI_SEARCH_KEY: 'k'})).toEqual({
    url: 'http://127.0.0.1:7700',
    searchKey: 'k',
  });
  expect(toMeilisearch({...environment, MEILI_URL: undefined})).toBeUndefined();
});

test('keeps plans in the data folder unless told otherwise', () => {
  expect(toPlanDatabase(parseEnvironment({}), '/data')).toEqual({url: 'file:/data/plans.db'});
  const named = {DATABASE_URL: 'libsql://plans.example.org', DATABASE_AUTH_TOKEN: 't'};
  expect(toPlanDatabase(parseEnvironment(named), '/data')).toEqual({
    url: 'libsql://plans.example.org',
    authToken: 't',
  });
});

test('reads a key from the file that is named, and none that others may read', () => {
  const {file} = writeInFolder('key', 'secret\n', 0o400);
  expect(parseEnvironment({MEILI_SEARCH_KEY_FILE: file}).MEILI_SEARCH_KEY).toBe('secret');
  chmodSync(file, 0o444);
  expect(() => parseEnvironment({MEILI_SEARCH_KEY_FILE: file})).toThrow(
    `MEILI_SEARCH_KEY_FILE: ${file} may be read by others (mode 444). Run "chmod 600 ${file}".`,
  );
});

test('takes a .env with a key only from its owner’s eyes', () => {
  vi.stubEnv('MEILI_ADMIN_KEY', undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const {folder, file} = writeInFolder('.env', 'MEILI_ADMIN_KEY=secret\n', 0o644);
  expect(() => loadEnvironmentFile(folder)).toThrow(
    new Error(`${file} holds MEILI_ADMIN_KEY and may be read by others (mode 644). Run "chmod 600 ${file}".`),
  );
  chmodSync(file, 0o600);
  loadEnvironmentFile(folder);
  expect(process.env.MEILI_ADMIN_KEY).toBe('secret');
});

test('lets everybody read a .env without a key', () => {
  vi.stubEnv('PUBLIC_URL', undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const {folder} = writeInFolder('.env', 'MEILI_ADMIN_KEY=\nPUBLIC_URL=https://library.example.org\n', 0o644);
  loadEnvironmentFile(folder);
  expect(process.env.PUBLIC_URL).toBe('https://library.example.org');
});
