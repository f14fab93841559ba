import {expect, test} from 'vitest';

import type {RotationAnswer} from './answers.ts';
import {applyEdit} from './apply-edit.ts';
import type {Plan, Rotation} from './plan.ts';
import {planRotation} from './plan-rotation.ts';
import {examplePlan} from './testing/example-plan.ts';

const timeless = {now: () => 0};

/** A line for each group, the sessions in the order of slots. */
function toLines(plan: Plan, {runs}: Rotation): string[] {
  return plan.groups.map(({id}) =>
    plan.slots
      .map((slot) => runs.find((run) => run.slot === slot.id && run.groups.includes(id))?.session ?? '-')
      .join(' '),
  );
}

/** What is said, then what would put it right. */
function toSaid(answer: RotationAnswer): string[] {
  const findings = answer.status === 'found' ? answer.remarks : 'reasons' in answer ? answer.reasons : [];
  return findings.map(({message, repair}) => [message, ...repair.map((one) => one.message)].join(' '));
}

test('says what a plan still needs', () => {
  const plan = examplePlan({slots: [{kind: 'break'}], groups: 0, sessions: 0});
  expect(planRotation(plan)).toEqual({status: 'nothing-to-plan', missing: ['slots', 'groups', 'sessions']});
});

test('moves everybody along by one where nothing speaks against it', () => {
  const plan = examplePlan();
  const answer = planRotation(plan);
  expect(answer).toMatchObject({status: 'found', remarks: []});
  expect(answer.status === 'found' && toLines(plan, answer.rotation)).toEqual([
    'c1 c2 c3',
    'c2 c3 c1',
    'c3 c1 c2',
  ]);
});

test('lets rooms and adults stay with their session', () => {
  const plan = examplePlan({rooms: 3, adults: 3});
  const answer = planRotation(plan);
  const places = answer.status === 'found' ? answer.rotation.runs : [];
  expect(places.map(({slot, session, room, adult}) => [slot, session, room, adult].join(' '))).toEqual([
    's1 c1 r1 a1',
    's1 c2 r2 a2',
    's1 c3 r3 a3',
    's2 c1 r1 a1',
    's2 c2 r2 a2',
    's2 c3 r3 a3',
    's3 c1 r1 a1',
    's3 c2 r2 a2',
    's3 c3 r3 a3',
  ]);
});

test('puts two groups into a hall that takes both, and not into a room that does not', () => {
  const plan = examplePlan({
    slots: 1,
    groups: 3,
    sessions: [{groupsAtOnce: 3, runsAtOnce: 3}],
    rooms: [{capacity: 60}, {capacity: 32}],
  });
  const answer = planRotation(plan);
  expect(answer.status === 'found' && answer.rotation.runs).toEqual([
    {slot: 's1', session: 'c1', groups: ['g1', 'g2'], room: 'r1'},
    {slot: 's1', session: 'c1', groups: ['g3'], room: 'r2'},
  ]);
});

test('keeps pins, order and slots', () => {
  const plan = examplePlan(
    {slots: 4, groups: 2, sessions: [{}, {after: ['c1']}, {slots: ['s1', 's2']}]},
    {pins: [{group: 'g1', session: 'c3', slot: 's2'}]},
  );
  const answer = planRotation(plan);
  expect(answer.status === 'found' && toLines(plan, answer.rotation)).toEqual(['c1 c3 c2 -', 'c3 - c1 c2']);
});

test('says in numbers why a session is needed too often, and the smallest repairs', () => {
  const plan = examplePlan({
    slots: 5,
    groups: 7,
    sessions: [{}, ...Array.from({length: 4}, () => ({runsAtOnce: 2}))],
  });
  const answer = planRotation(plan);
  expect(answer).toEqual({
    status: 'impossible',
    reasons: [
      {
        code: 'session-too-wanted',
        message: '“Read sideways” is needed by 7 groups, but runs in 5 slots for 1 group at a time.',
        repair: [
          {message: 'Run it twice at once.', edit: {kind: 'set-runs-at-once', session: 'c1', value: 2}},
          {message: 'Allow two groups.', edit: {kind: 'set-groups-at-once', session: 'c1', value: 2}},
          {message: 'Add two slots.'},
        ],
        about: {sessions: ['c1'], groups: ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7']},
      },
    ],
  });
});

test('says the same trouble of several sessions once, with one repair for all of them', () => {
  const plan = examplePlan({slots: 3, groups: 5, sessions: 3});
  const answer = planRotation(plan);
  expect(toSaid(answer)).toEqual([
    '“Read sideways”, “Voices of 1943” and “Who decides?” are each needed by 5 groups, but run in 3 slots for 1 group at a time. Run each twice at once. Allow two groups in each. Add two slots.',
  ]);
  const edit = answer.status === 'impossible' ? answer.reasons[0]?.repair[0]?.edit : undefined;
  expect(planRotation(applyEdit(plan, edit!)).status).toBe('found');
});

test.each<[string, Plan, string[]]>([
  [
    'slots in which too few sessions run',
    examplePlan({slots: 5, groups: 8, sessions: 6}),
    [
      'In every slot 8 groups need a session, and the sessions have places for 6. Run “Read sideways”, “Voices of 1943”, “Who decides?” and “Fair or lawful?” twice at once. Add two sessions. Put groups together.',
    ],
  ],
  [
    'a group too large for every room',
    examplePlan({
      groups: [{size: 34}, {}],
      slots: 2,
      sessions: [{rooms: ['r1']}, {runsAtOnce: 2}],
      rooms: [{}, {capacity: 40}],
    }),
    [
      '9A has 34 pupils, and the largest room that “Read sideways” can be in takes 32. Let it be in any room. Add a room for 34 pupils. Part the group in two.',
    ],
  ],
  [
    'a session that needs a screen where there is none',
    examplePlan({slots: 1, groups: 1, sessions: [{screen: true}], rooms: [{screen: false}]}),
    [
      '“Read sideways” needs a screen, and no room that it can be in has one. Let it do without a screen. Add a room with a screen for 30 pupils.',
    ],
  ],
  [
    'too few rooms with a screen over the day',
    examplePlan({
      slots: 3,
      groups: 3,
      sessions: [{screen: true}, {screen: true}, {slots: ['s1', 's2', 's3']}],
      rooms: [{}, {screen: false}, {screen: false}],
    }),
    [
      '“Read sideways” and “Voices of 1943” need 6 runs in the day, and the rooms with a screen (Room 1) can take 3. Let “Read sideways” do without a screen. Let “Voices of 1943” do without a screen. Add a room with a screen for 30 pupils.',
    ],
  ],
  [
    'too few adults over the day',
    examplePlan({slots: 3, groups: 3, sessions: 3, adults: [{mostRuns: 2}, {}, {}]}),
    [
      'The sessions need 9 runs in the day, and those who can lead them (Ms Ahmed, Mr Brown and Mrs Clarke) can lead 8. Let Ms Ahmed lead more than 2. Add an adult.',
    ],
  ],
  [
    'nobody who can lead a session',
    examplePlan({slots: 2, groups: 2, sessions: 2, adults: [{sessions: ['c1']}, {sessions: ['c1']}]}),
    [
      'Nobody in the plan can lead “Voices of 1943”. Let Ms Ahmed lead any session. Let Mr Brown lead any session. Add an adult who can.',
    ],
  ],
  [
    'a session whose forerunner the group does not attend',
    examplePlan({groups: [{sessions: ['c2']}], slots: 2, sessions: [{}, {after: ['c1']}]}),
    [
      '9A attends “Voices of 1943”, but not “Read sideways”, which has to come first. Let 9A attend “Read sideways”. Let them come in any order.',
    ],
  ],
  [
    'sessions that crowd into one slot',
    examplePlan({groups: 1, slots: 3, sessions: [{slots: ['s1']}, {slots: ['s1']}, {}]}),
    [
      '9A needs “Read sideways” and “Voices of 1943”, which can be only at 09:00: 2 sessions for 1 slot. Let “Read sideways” run in any slot. Let “Voices of 1943” run in any slot.',
    ],
  ],
  [
    'pins that crowd one session',
    examplePlan(
      {groups: 2, slots: 2, sessions: 2},
      {
        pins: [
          {group: 'g1', session: 'c1', slot: 's1'},
          {group: 'g2', session: 'c1', slot: 's1'},
        ],
      },
    ),
    [
      '9A and 9B are pinned to “Read sideways” at 09:00, which takes one group then. Take the pin of 9A away. Take the pin of 9B away.',
    ],
  ],
  [
    'a pin in a slot in which the session does not run',
    examplePlan(
      {groups: 1, slots: 2, sessions: [{slots: ['s2']}, {}]},
      {pins: [{group: 'g1', session: 'c1', slot: 's1'}]},
    ),
    [
      '9A is pinned to “Read sideways” at 09:00, but that session does not run then. Take the pin of 9A away.',
    ],
  ],
  [
    'rules that only clash together, with a repair that was seen to work',
    examplePlan(
      {groups: 3, slots: 2, sessions: [{}, {groupsAtOnce: 3, after: ['c1']}, {groupsAtOnce: 3}]},
      {pins: [{group: 'g2', session: 'c3', slot: 's2'}]},
    ),
    [
      'Each rule of this plan can be kept, but not all at once: every way was tried. Let “Read sideways” run once more at the same time. Let “Read sideways” take one more group. Let “Voices of 1943” come in any order.',
    ],
  ],
])('says why there is no rotation: %s', (_, plan, said) => {
  const answer = planRotation(plan, timeless);
  expect(answer.status).toBe('impossible');
  expect(toSaid(answer)).toEqual(said);
});

test('tells time running out from proof', () => {
  let asked = 0;
  const plan = examplePlan({groups: 2, slots: 3, sessions: [{}, {after: ['c1']}, {}]});
  const answer = planRotation(plan, {now: () => (asked += 1000), budgetMs: 1500});
  expect(answer).toEqual({
    status: 'not-found',
    afterMs: expect.any(Number) as number,
    reasons: [
      {
        code: 'not-found-in-time',
        message: expect.stringMatching(
          /^No rotation was found in \d+ seconds, and it is not proved that there is none\.$/,
        ) as string,
        repair: [],
        about: {},
      },
    ],
  });
});

test('keeps heavy content apart, and away from the end of the day, where it can', () => {
  const plan = examplePlan({
    slots: 5,
    groups: 5,
    sessions: [{weight: 3, runsAtOnce: 2}, {weight: 3, runsAtOnce: 2}, {runsAtOnce: 3}, {}, {}],
  });
  const answer = planRotation(plan, timeless);
  expect(answer).toMatchObject({status: 'found', remarks: []});
  const lines = answer.status === 'found' ? toLines(plan, answer.rotation) : [];
  expect(lines).toHaveLength(5);
  expect(lines.filter((line) => /c[12] c[12]|c[12]$/.test(line))).toEqual([]);
});

test('says where heavy content cannot be kept from the end of the day', () => {
  const answer = planRotation(examplePlan({slots: 2, groups: 2, sessions: [{weight: 3}, {}]}), timeless);
  expect(toSaid(answer)).toEqual([
    '9B has heavy content last before home time: “Read sideways” at 10:00. This cannot be avoided: every rotation of this day has it for at least one group. Give “Read sideways” to everyone in a fixed slot in the morning. End the day with half an hour for everyone together.',
  ]);
});

test('lets heavy content be last in the carousel where half an hour for everyone follows', () => {
  const slots = [{}, {}, {kind: 'fixed' as const, title: 'Closing', minutes: 30}];
  const answer = planRotation(examplePlan({slots, groups: 2, sessions: [{weight: 3}, {}]}), timeless);
  expect(answer).toMatchObject({status: 'found', remarks: []});
});

test.each<[string, Plan, string[]]>([
  [
    'what a group misses',
    examplePlan({slots: 2, groups: [{}, {sessions: ['c2', 'c3']}], sessions: 3}),
    [
      '9A misses “Who decides?”: it has 3 sessions and 2 slots. Add one slot. Choose which sessions 9A attends.',
    ],
  ],
  [
    'what nobody meets',
    examplePlan({slots: 2, groups: 1, sessions: 3}),
    [
      'Nobody meets “Who decides?”: groups have 3 sessions and 2 slots. Add one slot. Take it out of the day.',
    ],
  ],
  [
    'what no group attends',
    examplePlan({slots: 1, groups: [{sessions: ['c1']}], sessions: 2}),
    ['Nobody meets “Voices of 1943”: no group is to attend. Choose it for a group. Take it out of the day.'],
  ],
  [
    'where a group is free',
    examplePlan({slots: 2, groups: 1, sessions: 1}),
    ['9A has nothing at 10:00. Add a session. Say in the staff sheet where the group goes.'],
  ],
  [
    'what is too long for its slot',
    examplePlan({slots: [{minutes: 45}], groups: 1, sessions: 1}),
    [
      '“Read sideways” takes 50 minutes, and has 45 at 09:00: cut 5 minutes. Leave out activities that can be cut. Make the slot longer.',
    ],
  ],
  [
    'who has no free slot',
    examplePlan({slots: 4, groups: 1, sessions: 4, adults: 1}),
    ['Ms Ahmed leads a session in all 4 slots. Say how many runs each of them leads at most. Add an adult.'],
  ],
])('remarks on %s', (_, plan, said) => {
  expect(toSaid(planRotation(plan, timeless))).toEqual(said);
});
