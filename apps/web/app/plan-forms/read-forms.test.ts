import {emptyPlan, type Plan} from '@resilience/planner';
import {expect, test} from 'vitest';

import {addPin, dropPin} from './pins.ts';
import {planDay} from './plan-day.ts';
import {readNewDay} from './read-new-day.ts';

function form(text: string): FormData {
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(text)) data.append(name, value);
  return data;
}

test('makes a day with slots and groups from a few fields', () => {
  const read = readNewDay(
    form('title=+Year+9+&date=2027-03-12&groups=2&starts=09:00&ends=12:00&sessionMinutes=50'),
  );
  expect('plan' in read && read.plan).toMatchObject({
    title: 'Year 9',
    date: '2027-03-12',
    groups: [
      {id: 'g1', name: 'Group 1', size: 30, quiet: false},
      {id: 'g2', name: 'Group 2', size: 30, quiet: false},
    ],
  });
  expect('plan' in read && read.plan.slots.map(({kind}) => kind)).toContain('session');
});

test('says what to enter instead, and keeps what was entered', () => {
  const values = {
    title: '',
    date: '31 March',
    groups: '61',
    starts: '9',
    ends: '12:00',
    sessionMinutes: '50',
  };
  expect(readNewDay(form(new URLSearchParams(values).toString()))).toEqual({
    errors: [
      {field: 'starts', message: 'Enter when the day starts, such as 08:45.'},
      {field: 'groups', message: 'Enter how many groups take part, as a whole number from 0 to 60.'},
      {field: 'title', message: 'Enter a title for the day.'},
      {field: 'date', message: 'Enter a real date, such as 2027-03-12.'},
    ],
    values,
  });
});

const three: Plan = {
  ...emptyPlan(),
  slots: ['s1', 's2', 's3'].map((id, index) => ({
    id,
    kind: 'session',
    title: id,
    starts: `1${index}:00`,
    minutes: 50,
  })),
  groups: ['g1', 'g2', 'g3'].map((id) => ({id, name: id, size: 30, quiet: false})),
  sessions: ['l1', 'l2', 'l3'].map((id) => ({
    id,
    title: id,
    minutes: 50,
    weight: 1,
    groupsAtOnce: 1,
    runsAtOnce: 1,
    screen: false,
  })),
};

test('a pin takes the place of those it cannot stand beside', () => {
  const one = addPin(three, {group: 'g1', session: 'l1', slot: 's1'});
  const two = addPin(one, {group: 'g1', session: 'l2', slot: 's2'});
  const moved = addPin(two, {group: 'g1', session: 'l1', slot: 's2'});
  expect(moved.pins).toEqual([{group: 'g1', session: 'l1', slot: 's2'}]);
  expect(dropPin(moved, {group: 'g1', slot: 's2'}).pins).toEqual([]);
});

test('plans near to what was agreed on, and exactly that while nothing else has changed', () => {
  const first = planDay(three);
  if (first.status !== 'found') throw new Error('Three by three has a rotation.');
  const mirrored = {
    runs: first.rotation.runs.map((run) => ({
      ...run,
      groups: run.groups.map((group) => ({g1: 'g2', g2: 'g1', g3: 'g3'})[group]!),
    })),
  };
  expect(planDay({...three, agreed: mirrored})).toMatchObject({status: 'found', rotation: mirrored});
});
