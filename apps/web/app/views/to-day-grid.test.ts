import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {lesson, library} from '../../builders/library.ts';
import {toDayGrid} from './to-day-grid.ts';

const lessons = [
  lesson({slug: 'leave-the-page', title: 'Leave the page: check a post'}),
  lesson({slug: 'strong-views', title: 'Strong views or extremism? Peg voices'}),
];

function slots(count: number) {
  return Array.from({length: count}, (_, index) => ({
    starts: `${String(9 + index).padStart(2, '0')}:00`,
    minutes: 50,
    kind: 'session' as const,
    title: `Session ${index + 1}`,
  }));
}

test('group g meets in slot s number (g + s) mod n of the ring', () => {
  const carousel = ['a', 'b', 'c', 'd'];
  const {rows} = toDayGrid(day({groups: 3, carousel, timetable: slots(4)}), library());
  expect(rows.map(({label, sessions}) => `${label}: ${sessions.map(({slug}) => slug).join(' ')}`)).toEqual([
    'Group 1: a b c d',
    'Group 2: b c d a',
    'Group 3: c d a b',
  ]);
});

test('shows the time from the first slot of the carousel to its last, with what all do between', () => {
  const {columns} = toDayGrid(day(), library(lessons));
  expect(columns).toEqual([
    {starts: '09:05', ends: '10:00', minutes: 55, title: 'Session 1', kind: 'session', slot: 0},
    {starts: '10:00', ends: '10:20', minutes: 20, title: 'Break', kind: 'break'},
    {starts: '10:20', ends: '11:10', minutes: 50, title: 'Session 2', kind: 'session', slot: 1},
  ]);
});

test('names a session in few words, and gives it the pattern of its place in the ring', () => {
  const {rows} = toDayGrid(day(), library(lessons));
  expect(rows[1]?.sessions).toEqual([
    {slug: 'strong-views', href: '/lessons/strong-views', title: 'Strong views or extremism?', pattern: 2},
    {slug: 'leave-the-page', href: '/lessons/leave-the-page', title: 'Leave the page', pattern: 1},
  ]);
});

test('is empty on a day without a carousel', () => {
  expect(toDayGrid(day({carousel: []}), library(lessons))).toEqual({columns: [], rows: []});
  expect(toDayGrid(day({timetable: []}), library(lessons))).toEqual({columns: [], rows: []});
});
