import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {toLessonDays} from './to-lesson-days.ts';

const days = [
  day({slug: 'a', title: 'A: one', carousel: ['x'], timetable: [], followUps: []}),
  day({slug: 'b', title: 'B: two', carousel: [], timetable: [], followUps: ['y', 'x']}),
  day({
    slug: 'c',
    title: 'C',
    carousel: [],
    timetable: [{starts: '09:00', minutes: 20, kind: 'opening', title: 'Opening', lesson: 'x'}],
    followUps: ['x'],
  }),
];

test('names the days on which a lesson is taught, then those that it follows', () => {
  expect(toLessonDays('x', days)).toEqual([
    {href: '/days/a', title: 'A', followsUp: false},
    {href: '/days/c', title: 'C', followsUp: false},
    {href: '/days/b', title: 'B', followsUp: true},
  ]);
});

test('names none for a lesson that no day uses', () => {
  expect(toLessonDays('z', days)).toEqual([]);
});
