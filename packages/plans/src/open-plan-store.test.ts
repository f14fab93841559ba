// What every place that keeps plans does.
import {createClient} from '@libsql/client';
import {describe, expect, onTestFinished, test} from 'vitest';

import {openStore, places} from '../test/places.ts';
import {plan} from '../test/plan.ts';
import {openPlanStore} from './open-plan-store.ts';

describe.each(places)('in $place', ({newPlace}) => {
  test('finds a plan by its edit link and by its view link, and says what each allows', async () => {
    const store = await openStore(await newPlace());
    const {editToken, viewToken} = await store.createPlan(plan('Year 9'));
    const stored = {plan: plan('Year 9'), version: 1, viewToken, lastUsed: '2026-11-20'};
    expect(await store.findPlan(editToken)).toEqual({...stored, access: 'edit'});
    expect(await store.findPlan(viewToken)).toEqual({...stored, access: 'view'});
  });

  test.each(['', 'x', 'AAAAAAAAAAAAAAAAAAAAAA', '../../etc/passwd', 'a'.repeat(100)])(
    'finds nothing at %j',
    async (token) => {
      expect(await (await openStore(await newPlace())).findPlan(token)).toBeUndefined();
    },
  );

  test('saves a plan and counts its versions', async () => {
    const store = await openStore(await newPlace());
    const {editToken} = await store.createPlan(plan('One'));
    expect(await store.savePlan(editToken, {plan: plan('Two'), version: 1})).toEqual({
      status: 'saved',
      version: 2,
    });
    expect(await store.findPlan(editToken)).toMatchObject({plan: plan('Two'), version: 2});
  });

  test('refuses a stale save, gives the version that stands, and leaves it as it was', async () => {
    const store = await openStore(await newPlace());
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
    const store = await openStore(await newPlace());
    const {viewToken} = await store.createPlan(plan('One'));
    expect(await store.savePlan(viewToken, {plan: plan('Two'), version: 1})).toEqual({status: 'read-only'});
    expect(await store.removePlan(viewToken)).toEqual({status: 'read-only'});
    expect(await store.findPlan(viewToken)).toMatchObject({plan: plan('One'), version: 1});
  });

  test('of many savers of one version exactly one succeeds, over two connections', async () => {
    const url = await newPlace();
    const stores = [await openStore(url), await openStore(url)];
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

  test('removes a plan at once', async () => {
    const store = await openStore(await newPlace());
    const {editToken, viewToken} = await store.createPlan(plan('One'));
    expect(await store.removePlan(editToken)).toEqual({status: 'removed'});
    expect(await store.removePlan(editToken)).toEqual({status: 'missing'});
    expect(await store.findPlan(viewToken)).toBeUndefined();
    expect(await store.savePlan(editToken, {plan: plan('Two'), version: 1})).toEqual({status: 'missing'});
  });

  test('says of a plan that another version wrote that it cannot be read, and lets it be removed', async () => {
    const url = await newPlace();
    const store = await openStore(url);
    const {editToken, viewToken} = await store.createPlan(plan('One'));
    const other = createClient({url});
    onTestFinished(() => other.close());
    await other.execute(`UPDATE plans SET plan = json_set(plan, '$.groups', 'many')`);
    expect(await store.findPlan(editToken)).toEqual({access: 'none'});
    expect(await store.findPlan(viewToken)).toEqual({access: 'none'});
    expect(await store.savePlan(editToken, {plan: plan('Two'), version: 9})).toEqual({status: 'missing'});
    expect(await store.removePlan(editToken)).toEqual({status: 'removed'});
  });

  test('forgets a plan 13 months after its last use, by whichever link, and no sooner', async () => {
    const url = await newPlace();
    const first = await openStore(url, {today: '2026-01-31'});
    const {editToken: unused} = await first.createPlan(plan('Unused'));
    const {editToken: used, viewToken} = await first.createPlan(plan('Used'));
    await (await openStore(url, {today: '2026-02-01'})).findPlan(viewToken);
    expect(await (await openStore(url, {today: '2027-02-28'})).removeUnused()).toBe(0);
    const last = await openStore(url, {today: '2027-03-01'});
    expect(await last.removeUnused()).toBe(1);
    expect(await last.findPlan(unused)).toBeUndefined();
    expect(await last.findPlan(used)).toMatchObject({lastUsed: '2026-02-01'});
    expect(await last.findPlan(used)).toMatchObject({lastUsed: '2027-03-01'});
  });

  test('takes up the plans of the last run', async () => {
    const url = await newPlace();
    const first = await openPlanStore({url});
    const {editToken} = await first.createPlan(plan('One'));
    first.close();
    expect(await (await openStore(url)).findPlan(editToken)).toMatchObject({plan: plan('One')});
  });
});
