import type {DayEntry} from '@resilience/planner';
import {expect, test} from 'vitest';

import {fillGaps, findGaps} from './fill-gaps.ts';

const entries: DayEntry[] = [
  {slot: 's1', kind: 'session', title: 'One', starts: '09:00', ends: '09:45', groups: ['g1']},
  {slot: 's2', kind: 'break', title: 'Break', starts: '09:54', ends: '10:10', groups: ['g1']},
  {slot: 's3', kind: 'session', title: 'Two', starts: '10:15', ends: '11:00', groups: ['g1']},
  {slot: 's4', kind: 'fixed', title: 'Closing', starts: '11:25', ends: '11:40', groups: ['g1']},
];

test('says what no slot fills, but for the way from one room to the next', () => {
  expect(fillGaps(entries).map(({starts, ends, title}) => `${starts}–${ends} ${title}`)).toEqual([
    '09:00–09:45 One',
    '09:54–10:10 Break',
    '10:15–11:00 Two',
    '11:00–11:25 Between sessions',
    '11:25–11:40 Closing',
  ]);
});

test.each([
  ['09:54', []],
  ['09:55', [{starts: '09:45', ends: '09:55'}]],
])('after 09:45 finds %s to be %j', (starts, gaps) => {
  const times = [
    {starts: '09:00', ends: '09:45'},
    {starts, ends: '10:30'},
  ];
  expect(findGaps(times)).toEqual(gaps);
});
