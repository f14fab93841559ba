import {expect, test} from 'vitest';

import type {Plan} from './plan.ts';
import {planRotation} from './plan-rotation.ts';
import {examplePlan} from './testing/example-plan.ts';

test.each<[string, Plan, string[]]>([
  [
    'too few adults, each of whom may lead only so much',
    examplePlan({slots: 3, groups: 3, sessions: 3, adults: [{mostRuns: 2}, {mostRuns: 2}, {mostRuns: 2}]}),
    [
      'The sessions need 9 runs in the day, and those who can lead them (Ms Ahmed, Mr Brown and Mrs Clarke) can lead 6. Let Ms Ahmed, Mr Brown and Mrs Clarke lead as much as is needed. Add an adult.',
    ],
  ],
  [
    'slots in which nobody is there to lead more runs',
    examplePlan({slots: 1, groups: 3, sessions: [{}, {}], adults: [{sessions: ['c1']}, {sessions: ['c2']}]}),
    [
      'At 09:00 3 groups need a session, and the sessions have places for 2. This helps, but is not enough alone: add an adult for then. Add one session. Put groups together.',
    ],
  ],
  [
    'a session whose rooms are not free, nor any other',
    examplePlan({
      slots: 1,
      groups: 1,
      sessions: [{rooms: ['r1']}],
      rooms: [{unavailable: ['s1']}, {unavailable: ['s1']}],
    }),
    ['“Read sideways” has no room that is free in any slot. Free one of its rooms.'],
  ],
  [
    'a session that only somebody who is away all day might lead',
    examplePlan({
      slots: 1,
      groups: 1,
      sessions: 1,
      adults: [{sessions: [], unavailable: ['s1']}],
    }),
    ['Nobody in the plan can lead “Read sideways”. Add an adult who can.'],
  ],
])('offers only what changes something: %s', (_, plan, said) => {
  const answer = planRotation(plan, {now: () => 0});
  const reasons = answer.status === 'impossible' ? answer.reasons : [];
  expect(
    reasons.map(({message, repair}) => [message, ...repair.map((one) => one.message)].join(' ')),
  ).toEqual(said);
});

test('offers no press where there is no time to try it', () => {
  let asked = 0;
  const plan = examplePlan({slots: 1, groups: 2, sessions: 1});
  const now = () => (asked += 1);
  const offers = (budgetMs: number) => {
    const answer = planRotation(plan, {now, budgetMs});
    return answer.status === 'impossible'
      ? answer.reasons.flatMap(({repair}) => repair.map(({edit}) => edit?.kind))
      : [];
  };
  expect(offers(2000)).toEqual(['set-runs-at-once', 'set-groups-at-once', undefined]);
  expect(offers(2.5)).toEqual([undefined]);
});
