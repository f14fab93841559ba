import {expect, test} from 'vitest';

import type {Plan} from '../plan.ts';
import {planRotation} from '../plan-rotation.ts';
import {examplePlan, type ExampleParts} from '../testing/example-plan.ts';

/** Where each group is, slot after slot, with whom. */
function toPlaces(plan: Plan): string[] {
  const answer = planRotation(plan, {now: () => 0});
  const runs = answer.status === 'found' ? answer.rotation.runs : [];
  return plan.groups.map(({id}) =>
    runs
      .filter(({groups}) => groups.includes(id))
      .map(({room, adult}) => `${room} ${adult}`)
      .join(', '),
  );
}

const parts: ExampleParts = {groups: 3, slots: 3, sessions: 3, rooms: 3, adults: 3};

test('lets pupils go to the room and the adult of each session', () => {
  expect(toPlaces(examplePlan(parts))).toEqual([
    'r1 a1, r2 a2, r3 a3',
    'r2 a2, r3 a3, r1 a1',
    'r3 a3, r1 a1, r2 a2',
  ]);
});

test('lets each group stay in one room with one adult where kit moves', () => {
  expect(toPlaces(examplePlan(parts, {moving: 'kit'}))).toEqual([
    'r1 a1, r1 a1, r1 a1',
    'r2 a2, r2 a2, r2 a2',
    'r3 a3, r3 a3, r3 a3',
  ]);
});

test('gives a group a room from the start in which all its sessions can be', () => {
  const groups = [{sessions: ['c1']}, {sessions: ['c1', 'c2']}];
  const sessions = [{runsAtOnce: 2}, {screen: true}];
  const rooms = [{screen: true}, {screen: false}];
  expect(toPlaces(examplePlan({groups, slots: 2, sessions, rooms}, {moving: 'kit'}))).toEqual([
    'r2 undefined',
    'r1 undefined, r1 undefined',
  ]);
});

test('says where a group cannot stay in one room although kit moves', () => {
  const sessions = [{rooms: ['r1']}, {rooms: ['r2']}];
  const plan = examplePlan({groups: 1, slots: 2, sessions, rooms: 2}, {moving: 'kit'});
  const answer = planRotation(plan, {now: () => 0});
  expect(answer.status === 'found' && answer.remarks.map(({message}) => message)).toEqual([
    '9A cannot stay in one room, although kit is to move and not pupils: it is in Room 1 and Room 2.',
  ]);
});
