import {expect, test} from 'vitest';

import {parsePlan} from './parse-plan.ts';
import {planRotation} from './plan-rotation.ts';
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
  expect(tidy.groups.map(({sessions}) => sessions)).toEqual([['c1'], []]);
  expect(tidy.sessions[0]).toEqual({...plan.sessions[0], after: undefined});
  expect(tidy.rooms[0]?.unavailable).toEqual(['s1']);
  expect(tidy.adults[0]).toEqual({id: 'a1', name: 'Ms Ahmed', unavailable: [], sessions: []});
  expect(tidy.pins).toEqual([]);
  expect(tidyPlan(plan)).toEqual({
    ...plan,
    rooms: [{...plan.rooms[0], unavailable: ['s1']}],
    adults: [{...plan.adults[0], unavailable: []}],
  });
});

test('widens no rule by what is deleted: nothing will do until somebody chooses anew', () => {
  const plan = examplePlan({
    sessions: [{rooms: ['r1'], slots: ['s1']}, {}],
    groups: [{sessions: ['c2']}, {}],
    rooms: 2,
    adults: [{sessions: ['c2']}],
  });
  const tidy = tidyPlan({
    ...plan,
    slots: plan.slots.slice(1),
    sessions: plan.sessions.slice(0, 1),
    rooms: plan.rooms.slice(1),
  });
  expect(tidy.sessions[0]).toMatchObject({rooms: [], slots: []});
  expect(tidy.groups[0]?.sessions).toEqual([]);
  expect(tidy.adults[0]?.sessions).toEqual([]);
});

test('says of a session whose only room was deleted that it has none, and offers any', () => {
  const plan = examplePlan({slots: 1, groups: 1, sessions: [{rooms: ['r1']}], rooms: 2});
  const answer = planRotation(tidyPlan({...plan, rooms: plan.rooms.slice(1)}), {now: () => 0});
  expect(
    'reasons' in answer && answer.reasons.map(({message, repair}) => [message, repair[0]?.message]),
  ).toEqual([['“Read sideways” may only be in rooms that are not in the plan.', 'Let it be in any room.']]);
});

test('drops pins to what is no slot of the carousel any more, or not attended any more', () => {
  const pins = [
    {group: 'g1', session: 'c1', slot: 's1'},
    {group: 'g1', session: 'c2', slot: 's2'},
    {group: 'g2', session: 'c2', slot: 's2'},
  ];
  const plan = examplePlan({slots: [{kind: 'break'}, {}], groups: [{sessions: ['c1']}, {}]}, {pins});
  expect(tidyPlan(plan).pins).toEqual([{group: 'g2', session: 'c2', slot: 's2'}]);
});

test('takes out of the agreed rotation what is gone', () => {
  const runs = [
    {slot: 's1', session: 'c1', groups: ['g1', 'g9'], room: 'r1', adult: 'a9'},
    {slot: 's2', session: 'c1', groups: ['g9'], room: 'r1', adult: 'a1'},
    {slot: 's9', session: 'c1', groups: ['g1']},
    {slot: 's1', session: 'c9', groups: ['g1']},
  ];
  const plan = examplePlan({rooms: 1, adults: 1}, {agreed: {runs}});
  expect(tidyPlan(plan).agreed).toEqual({runs: [{slot: 's1', session: 'c1', groups: ['g1'], room: 'r1'}]});
  expect(tidyPlan({...plan, sessions: []})).not.toHaveProperty('agreed');
});
