import {expect, test} from 'vitest';

import {checkRotation} from './check-rotation.ts';
import type {Plan, Run} from './plan.ts';
import {examplePlan, type ExampleParts} from './testing/example-plan.ts';

/** Two groups, two sessions, two slots; every rule is kept. */
const runs: Run[] = [
  {slot: 's1', session: 'c1', groups: ['g1'], room: 'r1', adult: 'a1'},
  {slot: 's1', session: 'c2', groups: ['g2'], room: 'r2', adult: 'a2'},
  {slot: 's2', session: 'c1', groups: ['g2'], room: 'r1', adult: 'a1'},
  {slot: 's2', session: 'c2', groups: ['g1'], room: 'r2', adult: 'a2'},
];

function smallPlan(parts: ExampleParts = {}, fields: Partial<Plan> = {}): Plan {
  return examplePlan({slots: 2, groups: 2, sessions: 2, rooms: 2, adults: 2, ...parts}, fields);
}

function withRun(at: number, change: Partial<Run>): Run[] {
  return runs.map((run, place) => (place === at ? {...run, ...change} : run));
}

test('finds nothing against a rotation that keeps every rule', () => {
  expect(checkRotation(smallPlan(), {runs})).toEqual([]);
});

test('says what the clash is about', () => {
  expect(checkRotation(smallPlan(), {runs: withRun(1, {room: 'r1'})})).toEqual([
    {
      code: 'room-twice',
      message: 'Room 1 is in “Read sideways” and “Voices of 1943” at once at 09:00.',
      about: {rooms: ['r1'], sessions: ['c1', 'c2'], slots: ['s1']},
    },
  ]);
});

test.each<{what: string; plan: Plan; changed: Run[]; messages: string[]}>(
  (
    [
      [
        'an adult in two places',
        smallPlan(),
        withRun(1, {adult: 'a1'}),
        ['Ms Ahmed is in “Read sideways” and “Voices of 1943” at once at 09:00.'],
      ],
      [
        'a group in two places',
        smallPlan({sessions: [{groupsAtOnce: 2}, {}], rooms: [{capacity: 60}, {}]}),
        withRun(0, {groups: ['g1', 'g2']}),
        [
          '9B is in “Read sideways” and “Voices of 1943” at once at 09:00.',
          '9B meets “Read sideways” twice.',
        ],
      ],
      [
        'a session that a group never meets',
        smallPlan(),
        runs.slice(0, 3),
        ['9A meets 1 of the 2 sessions that it should.'],
      ],
      [
        'a session that a group does not attend',
        smallPlan({groups: [{sessions: ['c1']}, {}]}),
        runs,
        ['9A meets “Voices of 1943”, which it does not attend.'],
      ],
      [
        'a pin that is not kept',
        smallPlan({}, {pins: [{group: 'g1', session: 'c2', slot: 's1'}]}),
        runs,
        ['9A is pinned to “Voices of 1943” at 09:00, but does not meet it then.'],
      ],
      [
        'a session before the one that it needs',
        smallPlan({sessions: [{}, {after: ['c1']}]}),
        runs,
        ['9B meets “Voices of 1943” without having met “Read sideways” first.'],
      ],
      [
        'a run in the wrong slot',
        smallPlan({sessions: [{}, {slots: ['s1']}]}),
        runs,
        ['“Voices of 1943” runs at 10:00, where it may not.'],
      ],
      [
        'a run with too many groups',
        smallPlan({slots: 1, sessions: 1, rooms: 0}),
        [{slot: 's1', session: 'c1', groups: ['g1', 'g2'], adult: 'a1'}],
        ['“Read sideways” has 2 groups in one run at 09:00, and takes 1.'],
      ],
      [
        'too many runs at once',
        smallPlan({slots: 1, sessions: 1}),
        [
          {slot: 's1', session: 'c1', groups: ['g1'], room: 'r1', adult: 'a1'},
          {slot: 's1', session: 'c1', groups: ['g2'], room: 'r2', adult: 'a2'},
        ],
        ['“Read sideways” runs twice at once at 09:00, and may run once.'],
      ],
      [
        'a room that is too small, has no screen, is not for the session and cannot be used',
        smallPlan({
          rooms: [{}, {capacity: 20, screen: false, unavailable: ['s1']}],
          sessions: [{}, {screen: true, rooms: ['r1']}],
        }),
        runs,
        [
          'Room 2 cannot be used at 09:00.',
          'Room 2 takes 20 pupils, and “Voices of 1943” at 09:00 has 30.',
          '“Voices of 1943” needs a screen, and Room 2 has none.',
          '“Voices of 1943” cannot be in Room 2.',
          'Room 2 takes 20 pupils, and “Voices of 1943” at 10:00 has 30.',
          '“Voices of 1943” needs a screen, and Room 2 has none.',
          '“Voices of 1943” cannot be in Room 2.',
        ],
      ],
      [
        'a run without a room',
        smallPlan(),
        withRun(0, {room: undefined}),
        ['“Read sideways” at 09:00 has no room.'],
      ],
      [
        'a run without an adult',
        smallPlan(),
        withRun(0, {adult: undefined}),
        ['“Read sideways” at 09:00 has nobody to lead it.'],
      ],
      [
        'an adult who is away, leads too much and cannot lead the session',
        smallPlan({adults: [{unavailable: ['s1'], mostRuns: 1}, {sessions: ['c1']}]}),
        runs,
        [
          'Ms Ahmed is away at 09:00, and leads “Read sideways” then.',
          'Mr Brown cannot lead “Voices of 1943”.',
          'Mr Brown cannot lead “Voices of 1943”.',
          'Ms Ahmed leads 2 runs, and should lead 1 at most.',
        ],
      ],
      [
        'a run of something that the plan does not hold',
        smallPlan(),
        [...runs, {slot: 's1', session: 'c9', groups: [], room: 'r1', adult: 'a1'}],
        [
          'A run names something that is not in the plan.',
          'Room 1 is in “Read sideways” and “c9” at once at 09:00.',
          'Ms Ahmed is in “Read sideways” and “c9” at once at 09:00.',
        ],
      ],
    ] as [string, Plan, Run[], string[]][]
  ).map(([what, plan, changed, messages]) => ({what, plan, changed, messages})),
)('finds $what', ({plan, changed, messages}) => {
  expect(checkRotation(plan, {runs: changed}).map(({message}) => message)).toEqual(messages);
});
