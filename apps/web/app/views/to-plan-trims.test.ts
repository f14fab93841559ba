import {emptyPlan, type Plan, type Rotation} from '@resilience/planner';
import {expect, test} from 'vitest';

import {toPlanTrims} from './to-plan-trims.ts';

const activities = [
  {id: 'a', title: 'Starter', minutes: 10, canBeCut: false, adaptedFor: []},
  {id: 'b', title: 'Swap and test', minutes: 10, canBeCut: true, adaptedFor: []},
  {id: 'c', title: 'Main task', minutes: 30, canBeCut: false, adaptedFor: []},
];

function trim(slotMinutes: number, lesson: string | undefined = 'read-sideways') {
  const plan: Plan = {
    ...emptyPlan(),
    slots: [{id: 's1', kind: 'session', title: 'Session 1', starts: '14:05', minutes: slotMinutes}],
    sessions: [
      {
        id: 'l1',
        title: 'Read sideways: check a post',
        minutes: 50,
        weight: 1,
        groupsAtOnce: 1,
        runsAtOnce: 1,
        screen: false,
        ...(lesson && {lesson}),
      },
    ],
  };
  const rotation: Rotation = {runs: [{slot: 's1', session: 'l1', groups: ['g1']}]};
  return toPlanTrims(plan, rotation, (slug) => (slug === 'read-sideways' ? {activities} : undefined));
}

test('leaves a session alone that fits its slot', () => {
  expect(trim(50)).toEqual([]);
});

test('says what to cut, and the new running order', () => {
  expect(trim(45)).toEqual([
    {
      session: 'l1',
      slot: 's1',
      fits: true,
      message: '“Read sideways” is 50 minutes and the slot at 14:05 is 45: cut “Swap and test” (10 minutes).',
      note: 'cut 10 min',
      order: [
        {title: 'Starter', minutes: 10},
        {title: 'Main task', minutes: 30},
      ],
    },
  ]);
});

test('says so where cutting is not enough', () => {
  expect(trim(35)[0]).toMatchObject({
    message:
      '“Read sideways” is 50 minutes and the slot at 14:05 is 35. Even without “Swap and test” it is 5 minutes too long. Lengthen the slot, or choose a shorter session.',
    note: '5 min too long',
  });
});

test('leaves a session of the school’s own to the school', () => {
  expect(trim(45, '')[0]).toMatchObject({
    message:
      '“Read sideways” is 50 minutes and the slot at 14:05 is 45: shorten it by 5 minutes, or lengthen the slot.',
    order: [],
  });
});
