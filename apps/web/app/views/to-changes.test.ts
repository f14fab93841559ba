import {expect, test} from 'vitest';

import {dayBook, plan} from '../../builders/day-book.ts';
import {toChanges} from './to-changes.ts';

test('says what each group has now, and what it had', () => {
  const {runs} = dayBook().rotation;
  const earlier = {
    runs: runs.map((run) => (run.slot === 's2' && run.session === 'l1' ? {...run, room: 'r2'} : run)),
  };
  const book = dayBook({
    plan: plan({before: {version: 0, pins: [], agreed: {runs: earlier.runs.slice(0, 3)}}}),
  });
  expect(toChanges(book)).toEqual([
    {
      starts: '09:00',
      ends: '09:30',
      group: '9A',
      now: {title: 'Leave the page', notes: ['Room 4', 'Ms Okafor']},
      before: {title: 'Leave the page', notes: ['Hall', 'Ms Okafor']},
    },
    {
      starts: '09:50',
      ends: '10:15',
      group: '9A',
      now: {title: 'Our own quiz', notes: ['Hall']},
      before: {title: 'Free', notes: []},
    },
  ]);
});

test('says nothing of a timetable that replaced none', () => {
  expect(toChanges(dayBook())).toEqual([]);
});
