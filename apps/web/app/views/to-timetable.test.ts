import {expect, test} from 'vitest';

import {dayBook} from '../../builders/day-book.ts';
import {toPattern, toTimetable} from './to-timetable.ts';

test('puts groups down and the carousel across, each session with its pattern, room and adult', () => {
  const {columns, rows} = toTimetable(dayBook());
  expect(columns).toEqual([
    {starts: '09:00', ends: '09:30', minutes: 30, title: 'Session 1', slot: 0},
    {starts: '09:30', ends: '09:50', minutes: 20, title: 'Break'},
    {starts: '09:50', ends: '10:15', minutes: 25, title: 'Session 2', slot: 1},
  ]);
  const lesson = {title: 'Leave the page', pattern: 1, notes: ['Room 4', 'Ms Okafor']};
  const quiz = {title: 'Our own quiz', pattern: 2, notes: ['Hall']};
  expect(rows).toEqual([
    {label: '9A', note: '30', sessions: [lesson, quiz]},
    {label: '9B', note: '28, quiet place', sessions: [quiz, lesson]},
  ]);
});

test('shows the whole day where it is asked to, and links lessons', () => {
  const {columns, rows} = toTimetable({...dayBook(), toHref: (slug) => `/lessons/${slug}`}, {range: 'day'});
  expect(columns.map(({starts, slot}) => [starts, slot])).toEqual([
    ['08:40', undefined],
    ['09:00', 0],
    ['09:30', undefined],
    ['09:50', 1],
    ['10:15', undefined],
  ]);
  expect(rows[0]?.sessions.map((cell) => cell?.href)).toEqual(['/lessons/leave-the-page', undefined]);
});

test('shows rooms with the groups in them, and adults with nothing where they are free', () => {
  expect(toTimetable(dayBook(), {side: 'rooms'}).rows[1]).toEqual({
    label: 'Hall',
    note: 'for 90',
    sessions: [
      {title: 'Our own quiz', pattern: 2, notes: ['9B']},
      {title: 'Our own quiz', pattern: 2, notes: ['9A']},
    ],
  });
  const book = dayBook();
  const once = {...book, rotation: {runs: book.rotation.runs.slice(0, 2)}};
  expect(toTimetable(once, {side: 'adults'}).rows).toEqual([
    {
      label: 'Ms Okafor',
      sessions: [{title: 'Leave the page', pattern: 1, notes: ['9A', 'Room 4']}, undefined],
    },
  ]);
});

test('is empty where no slot is of the carousel', () => {
  const book = dayBook();
  const slots = book.plan.slots.filter(({kind}) => kind !== 'session');
  expect(toTimetable({...book, plan: {...book.plan, slots}})).toEqual({columns: [], rows: []});
});

test('begins again with the patterns after the eighth session', () => {
  const sessions = Array.from({length: 10}, (_, index) => ({
    ...dayBook().plan.sessions[0]!,
    id: `l${index}`,
  }));
  expect(sessions.map(({id}) => toPattern({sessions}, id))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2]);
});

test('tells adults who are away, and rooms that are not in use, from those who are free', () => {
  const {plan, rotation} = dayBook();
  const [adult, room] = [plan.adults[0]!, plan.rooms[1]!];
  const adults = [{...adult, unavailable: ['s2']}];
  const rooms = [{...room, unavailable: ['s4']}];
  const source = {plan: {...plan, adults, rooms}, rotation: {runs: rotation.runs.slice(0, 0)}};
  expect(toTimetable(source, {side: 'adults'}).rows[0]?.free).toEqual(['Absent', 'Free']);
  expect(toTimetable(source, {side: 'rooms'}).rows[0]?.free).toEqual(['Free', 'Not in use']);
});
