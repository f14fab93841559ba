import {spawn} from 'node:child_process';
import {mkdir, mkdtemp, readdir, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';

import {sql} from 'drizzle-orm';
import {expect, onTestFinished, test} from 'vitest';

import {openDatabase, type Database} from './open-database.ts';

async function folder(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'plans-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true}));
  return directory;
}

async function open(file: string): Promise<Database> {
  const database = await openDatabase(`file:${file}`);
  onTestFinished(() => database.close());
  return database;
}

/** What is set on the connection that runs the next statement. */
function readSettings(database: Database): Promise<unknown[]> {
  const names = ['journal_mode', 'synchronous', 'secure_delete'];
  return database.run((tables) =>
    Promise.all(
      names.map(async (name) => Object.values((await tables.get(sql.raw(`PRAGMA ${name}`)))!)[0] as unknown),
    ),
  );
}

/** Log beside the file, every save on disk before it is answered, removed rows overwritten. */
const SETTINGS = ['wal', 2, 1];

function fail(database: Database): Promise<unknown> {
  return database.run((tables) => tables.run(sql.raw('SELECT nonsense')));
}

test('sets its connection up, and each one that replaces it', async () => {
  const database = await open(path.join(await folder(), 'plans.db'));
  expect(await readSettings(database)).toEqual(SETTINGS);
  await expect(fail(database)).rejects.toThrow('The plans could not be read or written.');
  expect(await readSettings(database)).toEqual(SETTINGS);
});

test('uses no connection that could not be set up', async () => {
  const directory = path.join(await folder(), 'data');
  const database = await open(path.join(directory, 'plans.db'));
  await rename(directory, `${directory}-away`);
  await expect(fail(database)).rejects.toThrow('The plans could not be read or written.');
  await expect(readSettings(database)).rejects.toThrow('The plans could not be read or written.');
  await rename(`${directory}-away`, directory);
  expect(await readSettings(database)).toEqual(SETTINGS);
});

test.each(['50% done', 'Plans #2', 'Why?', 'a%20b'])('keeps its file in a folder called %j', async (name) => {
  const directory = path.join(await folder(), name);
  await mkdir(directory);
  const database = await open(path.join(directory, 'plans.db'));
  await database.run((tables) => tables.run(sql.raw('DELETE FROM plans')));
  expect(await readdir(directory)).toContain('plans.db-wal');
});

const FILES = 20;

test('lets two processes set the same new file up at once', {timeout: 60_000}, async () => {
  const directory = await folder();
  const program = path.resolve(import.meta.dirname, '../test/open-stores.ts');
  const openers = Array.from({length: 2}, () => {
    const child = spawn(process.execPath, ['--import', 'tsx', program], {stdio: ['pipe', 'pipe', 'inherit']});
    onTestFinished(() => void child.kill());
    return {child, lines: createInterface({input: child.stdout})[Symbol.asyncIterator]()};
  });
  const hear = () => Promise.all(openers.map(async ({lines}) => (await lines.next()).value as string));
  expect(await hear()).toEqual(['ready', 'ready']);
  for (let at = 0; at < FILES; at += 1) {
    for (const {child} of openers) child.stdin.write(`file:${path.join(directory, `plans-${at}.db`)}\n`);
    expect(await hear()).toEqual(['opened', 'opened']);
  }
});
