import {expect, test} from 'vitest';

import {emptyPlan} from './empty-plan.ts';
import {parsePlan} from './parse-plan.ts';
import type {Plan} from './plan.ts';
import {examplePlan} from './testing/example-plan.ts';

/** "groups.0.size: Enter …" for every problem. */
function toProblems(value: unknown): string[] {
  const parsed = parsePlan(value);
  return 'problems' in parsed
    ? parsed.problems.map(({path, message}) => `${path.join('.')}: ${message}`)
    : [];
}

function changed(change: (plan: Plan) => void): Plan {
  const plan = examplePlan({rooms: 1, adults: 1});
  change(plan);
  return plan;
}

test('takes a whole plan as it is', () => {
  const plan = examplePlan(
    {
      rooms: 2,
      adults: 2,
      sessions: [{lesson: 'leave-the-page'}, {after: ['c1'], slots: ['s2'], rooms: ['r1']}],
    },
    {date: '2027-03-12', pins: [{group: 'g1', session: 'c2', slot: 's2'}], followUps: ['ten-seconds']},
  );
  expect(parsePlan(structuredClone(plan))).toEqual({plan});
});

test('takes a plan with nothing in it yet', () => {
  expect(parsePlan(emptyPlan('Our day'))).toEqual({plan: emptyPlan('Our day')});
});

test('takes off spaces around names, and fields that it does not know', () => {
  const plan = {...emptyPlan('  Our day '), secret: 'x'};
  expect(parsePlan(plan)).toEqual({plan: emptyPlan('Our day')});
});

test.each([undefined, null, 'plan', 7, []])('says of %j that it is no plan', (value) => {
  expect(toProblems(value)).toEqual([
    ': Choose a file that was downloaded from this planner: it does not hold a plan.',
  ]);
});

test.each<[string, (plan: Plan) => void, string[]]>([
  ['no title', (plan) => (plan.title = ' '), ['title: Enter a title for the day.']],
  [
    'a date that is none',
    (plan) => (plan.date = '2027-02-30'),
    ['date: Enter a real date, such as 2027-03-12.'],
  ],
  [
    'a time that is none',
    (plan) => (plan.slots[0]!.starts = '25:00'),
    ['slots.0.starts: Enter a time by the 24-hour clock, such as 09:15.'],
  ],
  [
    'a group of nobody',
    (plan) => (plan.groups[0]!.size = 0),
    ['groups.0.size: Enter how many pupils are in the group as a whole number from 1 to 400.'],
  ],
  [
    'a long name',
    (plan) => (plan.rooms[0]!.name = 'x'.repeat(81)),
    ['rooms.0.name: Shorten a name for the room to 80 characters or fewer.'],
  ],
  [
    'a name of two lines',
    (plan) => (plan.groups[0]!.name = '9A\r\nBEGIN:VEVENT'),
    [
      'groups.0.name: Write a name for the group on one line, without tabs or other characters that cannot be seen.',
    ],
  ],
  [
    'a title with a character that nobody sees',
    (plan) => (plan.title = 'Our\u0000day'),
    ['title: Write a title for the day on one line, without tabs or other characters that cannot be seen.'],
  ],
  [
    'an agreed rotation that names nothing',
    (plan) =>
      (plan.agreed = {
        runs: [{slot: 's9', session: 'c9', groups: ['g1', 'g9'], room: 'r9', adult: 'a9'}],
      }),
    [
      'agreed.runs.0.slot: Choose a slot of this plan: “s9” is not one of them.',
      'agreed.runs.0.session: Choose a session of this plan: “c9” is not one of them.',
      'agreed.runs.0.groups.1: Choose a group of this plan: “g9” is not one of them.',
      'agreed.runs.0.room: Choose a room of this plan: “r9” is not one of them.',
      'agreed.runs.0.adult: Choose an adult of this plan: “a9” is not one of them.',
    ],
  ],
  [
    'an agreed rotation with a group in two runs at once',
    (plan) =>
      (plan.agreed = {
        runs: [
          {slot: 's1', session: 'c1', groups: ['g1', 'g1']},
          {slot: 's1', session: 'c2', groups: ['g1']},
        ],
      }),
    [
      'agreed.runs.0.groups.1: Leave this group out of one of the runs: it is in two at once.',
      'agreed.runs.1.groups.0: Leave this group out of one of the runs: it is in two at once.',
    ],
  ],
  [
    'too many groups',
    (plan) => (plan.groups = Array.from({length: 61}, (_, at) => ({...plan.groups[0]!, id: `g${at}`}))),
    ['groups: Keep to 60 groups or fewer. A plan has no room for more.'],
  ],
  [
    'slots that overlap',
    (plan) => (plan.slots[1]!.starts = '09:30'),
    ['slots.1.starts: Start “Session 2” at 09:50 or later: “Session 1” lasts until then.'],
  ],
  [
    'slots out of order',
    (plan) => (plan.slots[1]!.starts = '08:30'),
    [
      'slots.1.starts: Put the slots in order of time: “Session 2” at 08:30 comes before “Session 1” at 09:00.',
    ],
  ],
  [
    'a slot past midnight',
    (plan) => (plan.slots[2]!.starts = '23:30'),
    ['slots.2.minutes: End “Session 3” by midnight.'],
  ],
  [
    'an id that stands twice',
    (plan) => (plan.groups[1]!.id = 'g1'),
    ['groups.1.id: Give this group an id of its own: “g1” stands for another one.'],
  ],
  [
    'a reference to nothing',
    (plan) => (plan.groups[0]!.sessions = ['c9']),
    ['groups.0.sessions.0: Choose a session of this plan: “c9” is not one of them.'],
  ],
  [
    'sessions that wait for each other',
    (plan) => {
      plan.sessions[0]!.after = ['c2'];
      plan.sessions[1]!.after = ['c1'];
    },
    [
      'sessions.0.after: Let another session come first: “Read sideways” cannot come after itself.',
      'sessions.1.after: Let another session come first: “Voices of 1943” cannot come after itself.',
    ],
  ],
  [
    'a pin in a break',
    (plan) => {
      plan.slots[1]!.kind = 'break';
      plan.pins = [{group: 'g1', session: 'c1', slot: 's2'}];
    },
    ['pins.0.slot: Pin the meeting to a slot for sessions: “Session 2” is not one.'],
  ],
  [
    'a pin to a session that the group does not attend',
    (plan) => {
      plan.groups[0]!.sessions = ['c1'];
      plan.pins = [{group: 'g1', session: 'c2', slot: 's2'}];
    },
    ['pins.0.session: Let 9A attend “Voices of 1943”, or take the pin away.'],
  ],
  [
    'two pins for one group and slot',
    (plan) =>
      (plan.pins = [
        {group: 'g1', session: 'c1', slot: 's1'},
        {group: 'g1', session: 'c2', slot: 's1'},
      ]),
    ['pins.1: Take one of the pins away: this group already has one in this slot.'],
  ],
])('says what to do about %s', (_, change, problems) => {
  expect(toProblems(changed(change))).toEqual(problems);
});

test('says every problem of a value at once', () => {
  const value = {...emptyPlan(''), groups: [{id: 'g1', name: '', size: 1.5, quiet: 'no'}]};
  expect(toProblems(value)).toEqual([
    'title: Enter a title for the day.',
    'groups.0.name: Enter a name for the group.',
    'groups.0.size: Enter how many pupils are in the group as a whole number from 1 to 400.',
    'groups.0.quiet: Say yes or no: does the group need a quiet place.',
  ]);
});
