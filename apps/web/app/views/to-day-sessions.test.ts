import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {lesson, library} from '../../builders/library.ts';
import {toDaySessions, toFitText} from './to-day-sessions.ts';

const lessons = ['ten-seconds', 'leave-the-page', 'strong-views', 'three-counts'].map((slug) =>
  lesson({slug, title: slug}),
);

test('says of each lesson who meets it when, and whether it fits its shortest slot', () => {
  const sessions = toDaySessions(day(), library(lessons));
  expect(sessions.map(({title, who, length, pattern}) => ({title, who, length, pattern}))).toEqual([
    {
      title: 'ten-seconds',
      who: 'Everyone at 08:40',
      length: 'Lesson, 50 minutes, to be cut to fit 20',
      pattern: undefined,
    },
    {
      title: 'leave-the-page',
      who: 'Group 1 at 09:05 and Group 2 at 10:20',
      length: 'Lesson, 50 minutes',
      pattern: 1,
    },
    {
      title: 'strong-views',
      who: 'Group 2 at 09:05 and Group 1 at 10:20',
      length: 'Lesson, 50 minutes',
      pattern: 2,
    },
    {
      title: 'three-counts',
      who: 'Everyone at 11:15',
      length: 'Lesson, 50 minutes in a slot of 60',
      pattern: undefined,
    },
  ]);
});

test('lists the sheets to print, the plainer version after its original', () => {
  const sheet = (name: string) => ({
    name,
    title: name,
    adapted: name.endsWith('.adapted'),
    hasAnswers: false,
    html: '',
    answersHtml: '',
  });
  const printed = lesson({
    slug: 'strong-views',
    worksheets: [sheet('worksheet-log.adapted'), sheet('worksheet-log'), sheet('worksheet-cards')],
  });
  const [session] = toDaySessions(day({timetable: day().timetable.slice(1, 4)}), library([printed]));
  expect(session?.sheets).toEqual([
    {href: '/lessons/strong-views/worksheets/worksheet-cards', title: 'worksheet-cards', adapted: false},
    {href: '/lessons/strong-views/worksheets/worksheet-log', title: 'worksheet-log', adapted: false},
    {
      href: '/lessons/strong-views/worksheets/worksheet-log.adapted',
      title: 'worksheet-log.adapted',
      adapted: true,
    },
  ]);
});

test.each([
  [55, 55, '55 minutes'],
  [50, 55, '50 minutes in a slot of 55'],
  [60, 55, '60 minutes, to be cut to fit 55'],
])('a lesson of %i minutes in a slot of %i is %j', (minutes, slot, text) => {
  expect(toFitText({minutes}, slot)).toBe(text);
});
