// The command `search`, against a real Meilisearch and in words.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {expect, inject, test} from 'vitest';

import {lesson, library} from '../../test/builders.ts';
import {makeDataFolder, waitUntil} from '../../test/data-folder.ts';
import {toIndexName} from '../index-settings.ts';
import {isAlive} from '../run/processes.ts';
import {createProgram} from './index.ts';

/** Writes a library as the compiler does. */
function writeLibrary(folder: string, lessons: ReturnType<typeof lesson>[]): string {
  const directory = path.join(folder, 'content', 'dist');
  mkdirSync(path.join(directory, 'lessons'), {recursive: true});
  const {loadLesson: _, loads: __, ...manifest} = library(lessons);
  writeFileSync(path.join(directory, 'manifest.json'), JSON.stringify(manifest));
  for (const one of lessons) writeFileSync(path.join(directory, one.file), JSON.stringify(one));
  return directory;
}

/** Runs a command; the environment of the tests is none of its business. */
async function run(words: string[], {cwd, env = {}}: {cwd: string; env?: Record<string, string>}) {
  const said = {out: '', error: ''};
  const program = createProgram({
    cwd,
    env,
    write: (text) => (said.out += text),
    writeError: (text) => (said.error += text),
    onStop: () => {},
  });
  await program.exitOverride().parseAsync(['node', 'search', ...words]);
  return said;
}

const local = () => ({MEILI_BIN: inject('binary').path});
const withoutAddress = (text: string) =>
  text.replace(/http:\/\/127\.0\.0\.1:\d+/g, '<address>').replace(/in [\d.]+ ms/, 'in <time>');

test('publishes with an engine started for the run, says what it did, and finds it again', async () => {
  const cwd = makeDataFolder();
  const env = local();
  const {version} = inject('binary');
  writeLibrary(cwd, [lesson({title: 'Rumours'}), lesson({title: 'Hoaxes'})]);
  const index = toIndexName();

  expect(withoutAddress((await run(['status'], {cwd, env})).out)).toBe(
    `Meilisearch ${version} at <address>\nto add     lesson_rumours\nto add     lesson_hoaxes\n${index}: 0 documents, the library has 2 items. There is no index. Run "search publish".\n`,
  );
  expect(withoutAddress((await run(['publish'], {cwd, env})).out)).toBe(
    `Meilisearch ${version} at <address>\nadded    lesson_rumours\nadded    lesson_hoaxes\n${index}: 2 documents (2 added, 0 changed, 0 removed, 0 as before)\n`,
  );
  writeLibrary(cwd, [lesson({title: 'Rumours', minutes: 20}), lesson({title: 'Bias'})]);
  expect(withoutAddress((await run(['publish'], {cwd, env})).out)).toBe(
    `Meilisearch ${version} at <address>\nadded    lesson_bias\nchanged  lesson_rumours\nremoved  lesson_hoaxes\n${index}: 2 documents (1 added, 1 changed, 1 removed, 0 as before)\n`,
  );
  expect(withoutAddress((await run(['query', 'rumors', 'y8', 'theme=fake-news'], {cwd, env})).out)).toBe(
    `“y8” is understood as Key Stage 3.\nlesson   rumours  Rumours\n1 found, page 1 of 1, by meilisearch in <time>\n`,
  );
});

test('asks the standby where it is told to', async () => {
  const cwd = makeDataFolder();
  writeLibrary(cwd, [lesson({title: 'Rumours'})]);
  expect(withoutAddress((await run(['query', '--memory', 'rumours'], {cwd})).out)).toBe(
    'lesson   rumours  Rumours\n1 found, page 1 of 1, by memory in <time>\n',
  );
});

test('says that the index does not hold the library', async () => {
  const cwd = makeDataFolder();
  writeLibrary(cwd, [lesson({title: 'Rumours'})]);
  const {url, searchKey} = inject('meilisearch');
  const env = {MEILI_URL: url, MEILI_ADMIN_KEY: 'none', MEILI_SEARCH_KEY: searchKey};
  const {out} = await run(['query', 'zzzzzz', 'stage=ks1'], {cwd, env});
  expect(withoutAddress(out)).toBe(
    '0 found, page 1 of 0, by memory in <time> (Meilisearch does not hold this library: run "search publish")\n',
  );
});

test('leaves no engine behind when it is stopped while that one starts', async () => {
  const cwd = makeDataFolder();
  writeLibrary(cwd, []);
  const binary = path.join(cwd, 'never-ready');
  const script = '#!/bin/sh\n[ "$1" = --version ] && echo 1.0.0 && exit\nexec sleep 600\n';
  writeFileSync(binary, script, {mode: 0o755});
  const program = path.join(import.meta.dirname, '../../bin/search.js');
  const search = spawn(process.execPath, [program, 'publish'], {
    cwd,
    env: {MEILI_BIN: binary},
    stdio: 'ignore',
  });
  const ended = once(search, 'exit');
  const file = path.join(cwd, '.data', 'meilisearch.pid');
  await waitUntil(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'));
  search.kill('SIGTERM');
  expect(await ended).toEqual([130, null]);
  await waitUntil(() => !isAlive(Number(readFileSync(file, 'utf8'))));
});

test('says what is missing', async () => {
  const cwd = makeDataFolder();
  await expect(run(['status'], {cwd})).rejects.toThrow(
    /^Cannot read the compiled library at .*content\/dist\/manifest\.json/,
  );
  const directory = writeLibrary(cwd, []);
  await expect(
    run(['--library', directory, 'status'], {cwd: '/', env: {MEILI_URL: 'http://127.0.0.1:9'}}),
  ).rejects.toThrow(
    'Missing MEILI_ADMIN_KEY. Set it in .env (see .env.example), or unset MEILI_URL to run a local engine.',
  );
});
