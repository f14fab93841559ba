import {chmod, mkdtemp, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {createClient} from '@libsql/client';
import {expect, onTestFinished, test} from 'vitest';

import {plan} from '../test/plan.ts';
import {openPlanStore, type PlanStore, type StoredPlan} from './open-plan-store.ts';

async function folder(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'plans-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true}));
  return directory;
}

async function open(file: string, today = '2026-11-20'): Promise<PlanStore> {
  const store = await openPlanStore({url: `file:${file}`, now: () => new Date(`${today}T12:00:00Z`)});
  onTestFinished(() => store.close());
  return store;
}

async function openNew(today?: string): Promise<PlanStore> {
  return open(path.join(await folder(), 'plans.db'), today);
}

test('finds a plan by its edit link and by its view link, and says what each allows', async () => {
  const store = await openNew();
  const {editToken, viewToken} = await store.createPlan(plan('Year 9'));
  const stored = {plan: plan('Year 9'), version: 1, viewToken, lastUsed: '2026-11-20'};
  expect(await store.findPlan(editToken)).toEqual({...stored, access: 'edit'});
  expect(await store.findPlan(viewToken)).toEqual({...stored, access: 'view'});
});

test.each(['', 'x', 'AAAAAAAAAAAAAAAAAAAAAA', '../../etc/passwd', 'a'.repeat(100)])(
  'finds nothing at %j',
  async (token) => {
    expect(await (await openNew()).findPlan(token)).toBeUndefined();
  },
);

test('saves a plan and counts its versions', async () => {
  const store = await openNew();
  const {editToken} = await store.createPlan(plan('One'));
  expect(await store.savePlan(editToken, {plan: plan('Two'), version: 1})).toEqual({
    status: 'saved',
    version: 2,
  });
  expect(await store.findPlan(editToken)).toMatchObject({plan: plan('Two'), version: 2});
});

test('refuses a stale save, gives the version that stands, and leaves it as it was', async () => {
  const store = await openNew();
  const {editToken, viewToken} = await store.createPlan(plan('One'));
  await store.savePlan(editToken, {plan: plan('Two'), version: 1});
  const current = {plan: plan('Two'), version: 2, access: 'edit', viewToken, lastUsed: '2026-11-20'};
  expect(await store.savePlan(editToken, {plan: plan('Mine'), version: 1})).toEqual({
    status: 'stale',
    current,
  });
  expect(await store.findPlan(editToken)).toEqual(current);
});

test('a view link changes and removes nothing', async () => {
  const store = await openNew();
  const {viewToken} = await store.createPlan(plan('One'));
  expect(await store.savePlan(viewToken, {plan: plan('Two'), version: 1})).toEqual({status: 'read-only'});
  expect(await store.removePlan(viewToken)).toEqual({status: 'read-only'});
  expect(await store.findPlan(viewToken)).toMatchObject({plan: plan('One'), version: 1});
});

test('of many savers of one version exactly one succeeds, over two connections', async () => {
  const file = path.join(await folder(), 'plans.db');
  const stores = [await open(file), await open(file)];
  const {editToken} = await stores[0]!.createPlan(plan('One'));
  const answers = await Promise.all(
    Array.from({length: 40}, (_, index) =>
      stores[index % 2]!.savePlan(editToken, {plan: plan(`Saver ${index}`), version: 1}),
    ),
  );
  const saved = answers.flatMap(({status}, index) => (status === 'saved' ? [index] : []));
  expect(saved).toHaveLength(1);
  expect(answers.filter(({status}) => status === 'stale')).toHaveLength(39);
  expect(await stores[1]!.findPlan(editToken)).toMatchObject({plan: plan(`Saver ${saved[0]}`), version: 2});
});

test('goes on saving after another writer has held the file too long', async () => {
  const file = path.join(await folder(), 'plans.db');
  const store = await open(file);
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
  const late = await open(file);
  expect(await late.findPlan(editToken)).toMatchObject({plan: plan('Three'), version: version + 1});
});

test('removes a plan at once, and leaves nothing of it in the files', async () => {
  const directory = await folder();
  const store = await open(path.join(directory, 'plans.db'));
  const {editToken, viewToken} = await store.createPlan(plan('Unmistakable title'));
  expect(await store.removePlan(editToken)).toEqual({status: 'removed'});
  expect(await store.removePlan(editToken)).toEqual({status: 'missing'});
  expect(await store.findPlan(viewToken)).toBeUndefined();
  expect(await store.savePlan(editToken, {plan: plan('Two'), version: 1})).toEqual({status: 'missing'});
  for (const file of ['plans.db', 'plans.db-wal'])
    expect((await readFile(path.join(directory, file))).includes('Unmistakable')).toBe(false);
});

test('empties the log of a removed plan later where somebody reads just then', async () => {
  const directory = await folder();
  const file = path.join(directory, 'plans.db');
  const store = await open(file);
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

test('says of a plan that another version wrote that it cannot be read, and lets it be removed', async () => {
  const file = path.join(await folder(), 'plans.db');
  const store = await open(file);
  const {editToken, viewToken} = await store.createPlan(plan('One'));
  const other = createClient({url: `file:${file}`});
  onTestFinished(() => other.close());
  await other.execute(`UPDATE plans SET plan = json_set(plan, '$.groups', 'many')`);
  expect(await store.findPlan(editToken)).toEqual({access: 'none'});
  expect(await store.findPlan(viewToken)).toEqual({access: 'none'});
  expect(await store.savePlan(editToken, {plan: plan('Two'), version: 9})).toEqual({status: 'missing'});
  expect(await store.removePlan(editToken)).toEqual({status: 'removed'});
});

test('keeps no token in its files', async () => {
  const directory = await folder();
  const store = await open(path.join(directory, 'plans.db'));
  const {editToken, viewToken} = await store.createPlan(plan('One'));
  const bytes = await readFile(path.join(directory, 'plans.db-wal'));
  expect([editToken, viewToken].map((token) => bytes.includes(token))).toEqual([false, false]);
});

test('forgets a plan 13 months after its last use, by whichever link, and no sooner', async () => {
  const file = path.join(await folder(), 'plans.db');
  const first = await open(file, '2026-01-31');
  const {editToken: unused} = await first.createPlan(plan('Unused'));
  const {editToken: used, viewToken} = await first.createPlan(plan('Used'));
  await (await open(file, '2026-02-01')).findPlan(viewToken);
  expect(await (await open(file, '2027-02-28')).removeUnused()).toBe(0);
  const last = await open(file, '2027-03-01');
  expect(await last.removeUnused()).toBe(1);
  expect(await last.findPlan(unused)).toBeUndefined();
  expect(await last.findPlan(used)).toMatchObject({lastUsed: '2026-02-01'});
  expect(await last.findPlan(used)).toMatchObject({lastUsed: '2027-03-01'});
});

test('keeps its files to its own user', async () => {
  const directory = await folder();
  const store = await open(path.join(directory, 'deeper', 'plans.db'));
  await store.createPlan(plan('One'));
  for (const file of ['plans.db', 'plans.db-wal'])
    expect((await stat(path.join(directory, 'deeper', file))).mode & 0o777).toBe(0o600);
});

test('takes up the plans of the last run', async () => {
  const file = path.join(await folder(), 'plans.db');
  const first = await openPlanStore({url: `file:${file}`});
  const {editToken} = await first.createPlan(plan('One'));
  first.close();
  expect(await (await open(file)).findPlan(editToken)).toMatchObject({plan: plan('One')});
});

test('says where it could not keep plans, and nothing secret', async () => {
  const directory = await folder();
  await chmod(directory, 0o700);
  await expect(openPlanStore({url: `file:${directory}`})).rejects.toThrow(
    `Plans cannot be kept in ${directory}. Check DATABASE_URL, and that it can be written.`,
  );
  await expect(
    openPlanStore({url: 'libsql://me:secret@127.0.0.1:1/db?tls=0', authToken: 'x'}),
  ).rejects.toThrow(/^Plans cannot be kept in 127\.0\.0\.1:1\. /);
});
