import {expect, test} from 'vitest';

import {parsePlan} from './parse-plan.ts';
import {examplePlan} from './testing/example-plan.ts';
import {tidyPlan} from './tidy-plan.ts';

test('takes out what names things that are gone, and nothing else', () => {
  const plan = examplePlan(
    {
      groups: [{sessions: ['c1', 'c2']}, {sessions: ['c2']}],
      sessions: [{rooms: ['r1'], slots: ['s1'], after: ['c2']}, {}],
      rooms: [{unavailable: ['s1', 's9']}],
      adults: [{sessions: ['c2'], unavailable: ['s9']}],
    },
    {pins: [{group: 'g1', session: 'c2', slot: 's1'}]},
  );
  const tidy = tidyPlan({...plan, sessions: plan.sessions.slice(0, 1)});
  expect('plan' in parsePlan(tidy)).toBe(true);
  expect(tidy.groups.map(({sessions}) => sessions)).toEqual([['c1'], undefined]);
  expect(tidy.sessions[0]).toEqual({...plan.sessions[0], after: undefined});
  expect(tidy.rooms[0]?.unavailable).toEqual(['s1']);
  expect(tidy.adults[0]).toEqual({id: 'a1', name: 'Ms Ahmed', unavailable: []});
  expect(tidy.pins).toEqual([]);
  expect(tidyPlan(plan)).toEqual({
    ...plan,
    rooms: [{...plan.rooms[0], unavailable: ['s1']}],
    adults: [{...plan.adults[0], unavailable: []}],
  });
});
