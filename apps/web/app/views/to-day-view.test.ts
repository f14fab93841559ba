import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {lesson, library} from '../../builders/library.ts';
import {toDayGlance, toDayView} from './to-day-view.ts';

const taught = ['ten-seconds', 'leave-the-page', 'strong-views', 'three-counts', 'who-can-i-tell'];
const none = {devices: 'none', printing: 'none', space: 'hall'} as const;
const shelf = library(
  taught.map((slug) =>
    lesson({slug, title: slug, ...(slug === 'ten-seconds' && {resources: {...none, devices: 'teacher'}})}),
  ),
);

test('answers what whoever runs the day checks first', () => {
  expect(toDayGlance(day(), shelf)).toEqual([
    {term: 'For', text: 'Key Stage 3, Year 9'},
    {term: 'Times', text: '08:40 to 12:25 (3\u00a0h\u00a045\u00a0min)'},
    {term: 'Groups', text: '2, taking turns'},
    {term: 'Sessions', text: '2 in turn, 1 for everyone'},
    {term: 'Content', text: 'Medium (2 of 3) at its heaviest'},
    {term: 'To print', text: 'Sheets for 3 of 4 lessons'},
    {term: 'Devices', text: 'One for the teacher in 1 lesson'},
    {term: 'Reviewed', text: '20 November 2026'},
    {term: 'Next review', text: '20 November 2027'},
  ]);
});

test('says that no devices are needed when none are', () => {
  const glance = toDayGlance(day({timetable: [], carousel: []}), shelf);
  expect(glance.find(({term}) => term === 'Devices')?.text).toBe('None');
});

test('writes out the timetable with ends, lessons, and where groups part', () => {
  const {slots} = toDayView(day({timetable: day().timetable.slice(0, 2)}), shelf);
  expect(slots).toEqual([
    {
      starts: '08:40',
      ends: '09:00',
      minutes: 20,
      title: 'Opening assembly',
      kind: 'opening',
      lesson: {href: '/lessons/ten-seconds', title: 'ten-seconds'},
      inGroups: false,
    },
    {
      starts: '09:05',
      ends: '10:00',
      minutes: 55,
      title: 'Session 1',
      kind: 'session',
      lesson: undefined,
      inGroups: true,
    },
  ]);
});

test('shows the follow-ups that the library has, and for which needs a day was made', () => {
  const view = toDayView(day({needs: ['cognition-and-learning', 'sensory-and-physical']}), shelf);
  expect(view.followUps.map(({slug}) => slug)).toEqual(['who-can-i-tell']);
  expect(view.madeFor).toBe('cognition and learning, and for sensory and physical needs');
  expect(toDayView(day(), shelf).madeFor).toBeUndefined();
});
