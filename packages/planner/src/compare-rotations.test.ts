import {expect, test} from 'vitest';

import {compareRotations} from './compare-rotations.ts';
import {examplePlan} from './testing/example-plan.ts';

test('says what is different between two rotations', () => {
  const plan = examplePlan({slots: 2, groups: 2, sessions: 2, rooms: 2});
  const before = {
    runs: [
      {slot: 's1', session: 'c1', groups: ['g1'], room: 'r1'},
      {slot: 's1', session: 'c2', groups: ['g2'], room: 'r2'},
    ],
  };
  const after = {
    runs: [
      {slot: 's1', session: 'c1', groups: ['g1'], room: 'r2'},
      {slot: 's2', session: 'c2', groups: ['g2'], room: 'r2'},
    ],
  };
  expect(compareRotations(plan, [before, after])).toEqual([
    {
      kind: 'session',
      slot: 's1',
      groups: ['g2'],
      message: '9B is free at 09:00 instead of meeting “Voices of 1943”.',
    },
    {
      ...{kind: 'room', slot: 's1', session: 'c1', groups: ['g1']},
      message: '“Read sideways” at 09:00 (9A) is in Room 2 instead of Room 1.',
    },
    {
      ...{kind: 'session', slot: 's2', session: 'c2', groups: ['g2']},
      message: '9B meets “Voices of 1943” at 10:00, when it was free.',
    },
  ]);
  expect(compareRotations(plan, [before, before])).toEqual([]);
});
