import type {PlanStore} from '@resilience/plans';
import {expect, test} from 'vitest';

import {createPlanShelf} from './plan-shelf.ts';

function store(said: string[] = []): PlanStore {
  const never = () => Promise.reject(new Error('Not asked for.'));
  return {
    createPlan: never,
    findPlan: never,
    savePlan: never,
    removePlan: never,
    removeUnused: () => Promise.resolve(said.push('tidied')),
    close: () => void said.push('closed'),
  };
}

test('opens once, tidies, and closes', async () => {
  const said: string[] = [];
  const shelf = createPlanShelf({
    url: 'file:x',
    onProblem: (error) => said.push(String(error)),
    openStore: () => Promise.resolve(store(said)),
  });
  const [one, two] = await Promise.all([shelf.open(), shelf.open()]);
  expect(one).toBe(two);
  await shelf.close();
  expect(said).toEqual(['tidied', 'closed']);
});

test('answers without a store while there is none, says why once, and tries again after ten seconds', async () => {
  const said: string[] = [];
  let time = 0;
  let broken = true;
  const shelf = createPlanShelf({
    url: 'file:x',
    onProblem: (error) => said.push((error as Error).message),
    openStore: () => (broken ? Promise.reject(new Error('No disk.')) : Promise.resolve(store())),
    now: () => time,
  });
  expect([await shelf.open(), await shelf.open()]).toEqual([undefined, undefined]);
  expect(said).toEqual(['No disk.']);
  broken = false;
  time = 9_999;
  expect(await shelf.open()).toBeUndefined();
  time = 10_000;
  expect(await shelf.open()).toBeDefined();
  await shelf.close();
});
