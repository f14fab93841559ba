import {expect, test} from 'vitest';

import type {Plan, Rotation} from './plan.ts';
import {planRotation} from './plan-rotation.ts';
import {repairRotation} from './repair-rotation.ts';
import {examplePlan} from './testing/example-plan.ts';

const timeless = {now: () => 0};

function toRotation(plan: Plan): Rotation {
  const answer = planRotation(plan, timeless);
  if (answer.status !== 'found') throw new Error(`The example has no rotation: it is ${answer.status}.`);
  return answer.rotation;
}

function toChanges(plan: Plan, now: Plan, previous = toRotation(plan)): string[] {
  const repaired = repairRotation(now, previous, {...timeless, earlier: plan});
  return repaired.status === 'found' ? repaired.changes.map(({message}) => message) : [repaired.status];
}

/** Two groups, two sessions and two slots; the same adult leads a session in both. */
const ledTwice: Rotation = {
  runs: [
    {slot: 's1', session: 'c1', groups: ['g1'], adult: 'a1'},
    {slot: 's1', session: 'c2', groups: ['g2'], adult: 'a2'},
    {slot: 's2', session: 'c1', groups: ['g2'], adult: 'a1'},
    {slot: 's2', session: 'c2', groups: ['g1'], adult: 'a2'},
  ],
};

test('gives only the runs of an absent adult to another one', () => {
  const plan = examplePlan({slots: 2, groups: 2, sessions: 2, adults: 3});
  const adults = plan.adults.map((adult, at) => (at === 0 ? {...adult, unavailable: ['s1', 's2']} : adult));
  expect(toChanges(plan, {...plan, adults}, ledTwice)).toEqual([
    '“Read sideways” at 09:00 (9A) is led by Mrs Clarke instead of Ms Ahmed.',
    '“Read sideways” at 10:00 (9B) is led by Mrs Clarke instead of Ms Ahmed.',
  ]);
});

test('leaves everybody else alone where adults lead only so much', () => {
  const plan = examplePlan({
    slots: 2,
    groups: 2,
    sessions: 2,
    adults: [{mostRuns: 2}, {mostRuns: 2}, {mostRuns: 1}],
  });
  const adults = plan.adults.map((adult, at) => (at === 0 ? {...adult, unavailable: ['s1']} : adult));
  expect(toChanges(plan, {...plan, adults}, ledTwice)).toEqual([
    '“Read sideways” at 09:00 (9A) is led by Mrs Clarke instead of Ms Ahmed.',
  ]);
});

test('moves a session out of a room that is gone, and calls the room by its name', () => {
  const plan = examplePlan({slots: 2, groups: 2, sessions: 2, rooms: 3});
  expect(toChanges(plan, {...plan, rooms: plan.rooms.slice(1)})).toEqual([
    '“Read sideways” at 09:00 (9A) is in Room 3 instead of Room 1.',
    '“Read sideways” at 10:00 (9B) is in Room 3 instead of Room 1.',
  ]);
});

test('exchanges as few meetings as it can for a new pin', () => {
  const plan = examplePlan({slots: 4, groups: 4, sessions: 4});
  expect(toChanges(plan, {...plan, pins: [{group: 'g1', session: 'c3', slot: 's1'}]})).toEqual([
    '9A meets “Who decides?” at 09:00 instead of “Read sideways”.',
    '9C meets “Read sideways” at 09:00 instead of “Who decides?”.',
    '9A meets “Read sideways” at 11:00 instead of “Who decides?”.',
    '9C meets “Who decides?” at 11:00 instead of “Read sideways”.',
  ]);
});

test('keeps the groups of a hall together as they were', () => {
  const plan = examplePlan({
    slots: 2,
    groups: 4,
    sessions: [{groupsAtOnce: 2, runsAtOnce: 2}, {runsAtOnce: 2}],
    rooms: 5,
  });
  const wide = {...plan, rooms: plan.rooms.map((room) => ({...room, capacity: 60}))};
  const previous: Rotation = {
    runs: [
      {slot: 's1', session: 'c1', groups: ['g1', 'g3'], room: 'r1'},
      {slot: 's1', session: 'c2', groups: ['g2'], room: 'r2'},
      {slot: 's1', session: 'c2', groups: ['g4'], room: 'r3'},
      {slot: 's2', session: 'c1', groups: ['g2', 'g4'], room: 'r1'},
      {slot: 's2', session: 'c2', groups: ['g1'], room: 'r2'},
      {slot: 's2', session: 'c2', groups: ['g3'], room: 'r3'},
    ],
  };
  expect(repairRotation(wide, previous, timeless)).toMatchObject({
    status: 'found',
    rotation: previous,
    changes: [],
  });
});

test('says why there is none any more', () => {
  const plan = examplePlan({slots: 2, groups: 2, sessions: 2, adults: 2});
  expect(repairRotation({...plan, adults: plan.adults.slice(1)}, toRotation(plan), timeless)).toMatchObject({
    status: 'impossible',
    reasons: [
      {message: 'The sessions need 4 runs in the day, and those who can lead them (Mr Brown) can lead 2.'},
    ],
  });
});
