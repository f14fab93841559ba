// What a file needs besides: other processes that write to it, and what is left on the disk.
import {chmod, readFile, stat} from 'node:fs/promises';
import path from 'node:path';

import {createClient} from '@libsql/client';
import {expect, onTestFinished, test} from 'vitest';

import {newFolder, openStore} from '../test/places.ts';
import {plan} from '../test/plan.ts';
import {openPlanStore, type StoredPlan} from './open-plan-store.ts';

test('goes on saving after another writer has held the file too long', async () => {
  const file = path.join(await newFolder(), 'plans.db');
  const store = await openStore(`file:${file}`);
  const {editToken} = await store.createPlan(plan('One'));
  const other = createClient({url: `file:${file}`});
  onTestFinished(() => other.close());
  const hold = await other.transaction('write');
  // The second waits for its turn behind the first, which fails.
  const saves = [1, 2].map(() => store.savePlan(editToken, {plan: plan('Two'), version: 1}));
  const outcomes = Promise.allSettled(saves);
  await expect(saves[0]).rejects.toThrow(new Error('The plans could not be read or written.'));
  await hold.rollback();
  await outcomes;
  const {version} = (await store.findPlan(editToken)) as StoredPlan;
  const answer = await store.savePlan(editToken, {plan: plan('Three'), version});
  expect(answer).toEqual({status: 'saved', version: version + 1});
  const late = await openStore(`file:${file}`);
  expect(await late.findPlan(editToken)).toMatchObject({plan: plan('Three'), version: version + 1});
});

test('leaves nothing of a removed plan in the files', async () => {
  const directory = await newFolder();
  const store = await openStore(`file:${path.join(directory, 'plans.db')}`);
  const {editToken} = await store.createPlan(plan('Unmistakable title'));
  expect(await store.removePlan(editToken)).toEqual({status: 'removed'});
  for (const file of ['plans.db', 'plans.db-wal'])
    expect((await readFile(path.join(directory, file))).includes('Unmistakable')).toBe(false);
});

test('empties the log of a removed plan later where somebody reads just then', async () => {
  const directory = await newFolder();
  const file = path.join(directory, 'plans.db');
  const store = await openStore(`file:${file}`);
  const {editToken} = await store.createPlan(plan('Unmistakable title'));
  const other = createClient({url: `file:${file}`});
  onTestFinished(() => other.close());
  const reading = await other.transaction('read');
  await reading.execute('SELECT count(*) FROM plans');
  expect(await store.removePlan(editToken)).toEqual({status: 'removed'});
  const isLeft = async () => (await readFile(`${file}-wal`)).includes('Unmistakable');
  expect(await isLeft()).toBe(true);
  await reading.rollback();
  expect(await store.removeUnused()).toBe(0);
  expect(await isLeft()).toBe(false);
});

test('keeps no token in its files', async () => {
  const directory = await newFolder();
  const store = await openStore(`file:${path.join(directory, 'plans.db')}`);
  const {editToken, viewToken} = await store.createPlan(plan('One'));
  const bytes = await readFile(path.join(directory, 'plans.db-wal'));
  expect([editToken, viewToken].map((token) => bytes.includes(token))).toEqual([false, false]);
});

test('keeps its files to its own user', async () => {
  const directory = await newFolder();
  const store = await openStore(`file:${path.join(directory, 'deeper', 'plans.db')}`);
  await store.createPlan(plan('One'));
  for (const file of ['plans.db', 'plans.db-wal'])
    expect((await stat(path.join(directory, 'deeper', file))).mode & 0o777).toBe(0o600);
});

test('says where it could not keep plans, and nothing secret', async () => {
  const directory = await newFolder();
  await chmod(directory, 0o700);
  await expect(openPlanStore({url: `file:${directory}`})).rejects.toThrow(
    `Plans cannot be kept in ${directory}. Check DATABASE_URL, and that it can be written.`,
  );
  await expect(
    openPlanStore({url: 'libsql://me:secret@127.0.0.1:1/db?tls=0', authToken: 'x'}),
  ).rejects.toThrow(/^Plans cannot be kept in 127\.0\.0\.1:1\. /);
});
