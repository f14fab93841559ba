import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import type {Plan} from '@resilience/planner';
import {expect, onTestFinished, test} from 'vitest';

import {createPlanning} from './planning.ts';

const plan: Plan = {
  title: 'Two by two',
  slots: [
    {id: 's1', kind: 'session', title: 'Session 1', starts: '09:00', minutes: 50},
    {id: 's2', kind: 'session', title: 'Session 2', starts: '10:00', minutes: 50},
  ],
  groups: ['g1', 'g2'].map((id) => ({id, name: id, size: 30, quiet: false})),
  sessions: ['l1', 'l2'].map((id) => ({
    id,
    title: id,
    minutes: 50,
    weight: 1,
    groupsAtOnce: 1,
    runsAtOnce: 1,
    screen: false,
  })),
  rooms: [],
  adults: [],
  pins: [],
  followUps: [],
};

test('finds a rotation in another thread, and remembers it', async () => {
  const planning = createPlanning();
  onTestFinished(() => planning.close());
  const answer = planning.findRotation(plan);
  expect(planning.findRotation({...plan, title: 'Renamed'})).toBe(answer);
  expect(await answer).toMatchObject({status: 'found'});
});

test('ends a thread that does not come back from a plan, and goes on with the next', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'planning-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true}));
  const worker = path.join(directory, 'worker.mjs');
  const program = `export function planDay({title}) {
    for (; title === 'Endless'; );
    return {status: 'nothing-to-plan', missing: []};
  }`;
  await writeFile(worker, program);
  const planning = createPlanning({worker, mostMs: 1_000});
  onTestFinished(() => planning.close());
  expect(await planning.findRotation({...plan, title: 'Endless'})).toEqual({status: 'busy'});
  expect(await planning.findRotation(plan)).toEqual({status: 'nothing-to-plan', missing: []});
});
