import {emptyPlan, type Plan} from '@resilience/planner';
import {expect, test} from 'vitest';

import {applyDraft} from './apply-draft.ts';
import {readDraft, toDraft} from './to-draft.ts';
import {toFormErrors} from './to-errors.ts';

function plan(changes: Partial<Plan> = {}): Plan {
  return {
    ...emptyPlan('Year 9'),
    slots: [{id: 's1', kind: 'session', title: 'Session 1', starts: '09:00', minutes: 50}],
    groups: [{id: 'g1', name: '9A', size: 30, quiet: false}],
    ...changes,
  };
}

function form(text: string): FormData {
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(text)) data.append(name, value);
  return data;
}

test('a list that goes through a form unchanged leaves the plan as it was', () => {
  const whole = plan({
    date: '2027-03-12',
    groups: [
      {id: 'g1', name: '9A', size: 30, year: 9, quiet: true, sessions: ['l1']},
      {id: 'g2', name: '9B', size: 29, quiet: false},
    ],
    sessions: [
      {
        id: 'l1',
        title: 'Vote',
        minutes: 50,
        weight: 2,
        groupsAtOnce: 2,
        runsAtOnce: 1,
        screen: true,
        slots: ['s1'],
      },
    ],
    rooms: [{id: 'r1', name: 'Hall', capacity: 200, screen: true, unavailable: ['s1']}],
    adults: [{id: 'a1', name: 'Head of year', unavailable: [], mostRuns: 0}],
    pins: [{group: 'g1', session: 'l1', slot: 's1'}],
    followUps: ['would-you-share-it'],
  });
  for (const list of ['slots', 'groups', 'sessions', 'rooms', 'adults'] as const)
    expect(applyDraft(whole, toDraft(whole, list))).toEqual({plan: whole});
});

test('reads rows as they stand in the form, and boxes that are not ticked as no', () => {
  const draft = readDraft(
    form(
      'groups.10.id=g1&groups.10.name=+9A+&groups.10.size=30&groups.10.quiet=yes&groups.2.id=g2&groups.2.name=9B&groups.2.size=29&do=save',
    ),
    'groups',
  );
  expect(applyDraft(plan(), draft)).toEqual({
    plan: plan({
      groups: [
        {id: 'g1', name: '9A', size: 30, quiet: true},
        {id: 'g2', name: '9B', size: 29, quiet: false},
      ],
    }),
  });
});

test('says at its field what is wrong, and names the row', () => {
  const draft = readDraft(form('groups.0.id=g1&groups.0.name=9A&groups.0.size=about+30'), 'groups');
  const result = applyDraft(plan(), draft);
  expect('problems' in result && toFormErrors(result.problems, draft)).toEqual([
    {
      field: 'groups-0-size',
      message: '9A: Enter how many pupils are in the group as a whole number from 1 to 400.',
    },
  ]);
});

test('drops what named a removed row, and pins that can no longer be', () => {
  const whole = plan({
    sessions: [
      {
        id: 'l1',
        title: 'Vote',
        minutes: 50,
        weight: 1,
        groupsAtOnce: 1,
        runsAtOnce: 1,
        screen: false,
        slots: ['s1'],
      },
    ],
    pins: [{group: 'g1', session: 'l1', slot: 's1'}],
  });
  const draft = readDraft(
    form(
      'title=Year+9&slots.0.id=s1&slots.0.kind=break&slots.0.title=Break&slots.0.starts=09:00&slots.0.minutes=50',
    ),
    'slots',
  );
  expect(applyDraft(whole, draft)).toMatchObject({plan: {pins: []}});
  const none = applyDraft(whole, readDraft(form('title=Year+9'), 'slots'));
  expect(none).toEqual({
    plan: plan({slots: [], sessions: [{...whole.sessions[0]!, slots: []}], pins: [], used: {slots: 1}}),
  });
});

test('knows nothing of fields that the form does not have', () => {
  const draft = readDraft(
    form(
      'groups.0.id=g1&groups.0.name=9A&groups.0.size=1&groups.0.secret=x&groups.x.id=g9&rooms.0.id=r1&groups.9999.id=g7',
    ),
    'groups',
  );
  expect(draft.rows).toEqual([{id: 'g1', name: '9A', size: '1', year: '', quiet: '', sessions: '*'}]);
});

/** A session of a form, with rooms as they were sent. */
function readRooms(rooms: string) {
  const fields = 'id=l1&title=Vote&minutes=50&weight=1&groupsAtOnce=1&runsAtOnce=1';
  const sent = fields.replaceAll(/(^|&)/g, '$1sessions.0.') + rooms.replaceAll('rooms', 'sessions.0.rooms');
  const draft = readDraft(form(sent), 'sessions');
  const result = applyDraft(
    plan({rooms: [{id: 'r1', name: 'Hall', capacity: 9, screen: true, unavailable: []}]}),
    draft,
  );
  return 'plan' in result ? {rooms: result.plan.sessions[0]!.rooms} : toFormErrors(result.problems, draft);
}

test.each([
  ['any room', '&rooms=*', undefined],
  ['any room, whatever was ticked before', '&rooms=*&rooms=r1', undefined],
  ['only these', '&rooms=&rooms=r1', ['r1']],
])('a session can be in %s', (...[, sent, rooms]) => {
  expect(readRooms(sent)).toEqual({rooms});
});

test('asks for a tick where only these rooms will do, and none is ticked', () => {
  expect(readRooms('&rooms=')).toEqual([
    {field: 'sessions-0-rooms', message: 'Vote: Tick at least one room, or choose “Any room”.'},
  ]);
});

test('asks for another name where two groups are called the same', () => {
  const sent =
    'groups.0.id=g1&groups.0.name=9A&groups.0.size=9&groups.1.id=g2&groups.1.name=9a+&groups.1.size=9';
  const draft = readDraft(form(sent), 'groups');
  const result = applyDraft(plan(), draft);
  expect('problems' in result && toFormErrors(result.problems, draft)).toEqual([
    {
      field: 'groups-1-name',
      message: '9a: Give this group a name of its own: another group is called that, too.',
    },
  ]);
});

test('takes the date away where its field was emptied', () => {
  const [dated, undated] = [plan({date: '2027-03-12'}), plan()];
  expect(applyDraft(dated, toDraft(undated, 'slots'))).toStrictEqual({plan: undated});
});

test.each([
  ['nothing of who moves', {}, 'pupils', {}],
  ['nothing of who moves', {}, 'kit', {moving: 'kit'}],
  ['that the kit moves', {moving: 'kit'}, 'pupils', {moving: 'pupils'}],
  ['that pupils move', {moving: 'pupils'}, 'pupils', {moving: 'pupils'}],
] as const)('a plan that says %s (%j), sent with %s, says %j', (...[, before, sent, after]) => {
  const {list, rows, fields} = toDraft(plan(before), 'slots');
  expect(fields.moving).toBe('moving' in before ? before.moving : 'pupils');
  const draft = {list, rows, fields: {...fields, moving: sent}};
  expect(applyDraft(plan(before), draft)).toStrictEqual({plan: plan(after)});
});

test('leaves out rows that are gone', () => {
  const sent =
    'groups.0.id=g1&groups.0.name=9A&groups.0.gone=yes&groups.1.id=g2&groups.1.name=9B&groups.1.gone=';
  expect(readDraft(form(sent), 'groups').rows.map(({name}) => name)).toEqual(['9B']);
});
