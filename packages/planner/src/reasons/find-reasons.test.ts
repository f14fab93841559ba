import {expect, test} from 'vitest';

import type {Plan} from '../plan.ts';
import {planRotation} from '../plan-rotation.ts';
import {examplePlan} from '../testing/example-plan.ts';

/** A clock that stands still. */
const timeless = {now: () => 0};

test.each<[string, Plan, string[]]>([
  [
    'rooms that are too small for everybody, which are no rooms at all',
    examplePlan({
      slots: 6,
      groups: 8,
      sessions: many(6, () => ({runsAtOnce: 4})),
      rooms: [{capacity: 30}, {capacity: 10}, {capacity: 10}, {capacity: 10}],
    }),
    [
      'The sessions need 48 runs in the day, and the rooms that they can be in (Room 1) can take 6. Add seven rooms for 30 pupils.',
    ],
  ],
  [
    'large groups that share too few large rooms, where all rooms together would do',
    examplePlan({
      slots: 4,
      groups: many(8, (at) => ({size: at < 4 ? 30 : 14})),
      sessions: many(4, () => ({runsAtOnce: 3})),
      rooms: many(8, (at) => ({capacity: at < 3 ? 32 : 15})),
    }),
    [
      '9A, 9B, 9C and 9D have more than 15 pupils and need the larger rooms. The sessions need 16 runs in the day, and the rooms that they can be in (Room 1, Room 2 and Room 3) can take 12. Add a room for 30 pupils.',
    ],
  ],
  [
    'adults who would have to fill a hall that is not there',
    examplePlan({
      slots: 1,
      groups: 5,
      sessions: [{groupsAtOnce: 3, runsAtOnce: 2}, {runsAtOnce: 5}],
      rooms: [{capacity: 90}, {}, {}, {}, {}],
      adults: 2,
    }),
    [
      'At 09:00 5 groups need a session. 2 adults can lead one then, and the 2 rooms that take most take 4 groups. Add an adult for then. Let sessions take more groups at once, in a large room.',
    ],
  ],
  [
    'places in the sessions that it names, and meetings elsewhere',
    examplePlan({slots: 4, groups: 8, sessions: [{runsAtOnce: 3}, {}, {}, {}, {}, {}]}),
    [
      '9A, 9B, 9C, 9D, 9E and 3 more have 32 meetings in the day, and “Voices of 1943”, “Who decides?”, “Fair or lawful?”, “Whose voice?” and “Session number 6” have places for 20; 8 meetings can be in other sessions. Run “Voices of 1943” twice at once. Run “Who decides?” twice at once. Add one session. Let sessions run more often at once.',
    ],
  ],
  [
    'a chain of sessions that begins too late',
    examplePlan({
      groups: 1,
      sessions: [{slots: ['s2', 's3']}, {after: ['c1']}, {after: ['c2']}],
    }),
    [
      '9A needs “Read sideways”, “Voices of 1943” and “Who decides?”, which can be in no slot when each comes after what it needs first. Let “Read sideways” run in any slot. Let “Voices of 1943” come in any order. Let “Who decides?” come in any order.',
    ],
  ],
  [
    'an adult who is away when everybody is needed',
    examplePlan({slots: 2, groups: 2, sessions: 2, adults: [{unavailable: ['s2']}, {}]}),
    [
      'The sessions need 4 runs in the day, and those who can lead them (Ms Ahmed and Mr Brown) can lead 3. Free Ms Ahmed at 10:00. Add an adult.',
    ],
  ],
])('counts what there is too little of: %s', (_, plan, said) => {
  const answer = planRotation(plan, timeless);
  const reasons = answer.status === 'impossible' ? answer.reasons : [];
  expect(
    reasons.map(({message, repair}) => [message, ...repair.map((one) => one.message)].join(' ')),
  ).toEqual(said);
});

function many<Item>(length: number, toItem: (at: number) => Item): Item[] {
  return Array.from({length}, (_, at) => toItem(at));
}
