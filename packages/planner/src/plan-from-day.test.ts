import {expect, test} from 'vitest';

import {parsePlan} from './parse-plan.ts';
import {planFromDay} from './plan-from-day.ts';
import {planRotation} from './plan-rotation.ts';
import {toGroupDay} from './views/to-days.ts';

const lesson = {
  slug: 'leave-the-page',
  title: 'Leave the page',
  minutes: 50,
  weight: 2,
  resources: {devices: 'teacher'},
} as const;

test('makes a plan of a ready-made day, whose rotation is the ring of the day', () => {
  const lessons = ['a', 'b', 'c'].map((slug) => ({...lesson, slug, title: slug.toUpperCase()}));
  const plan = planFromDay(
    {
      title: 'Think for yourself',
      groups: 3,
      years: [9],
      timetable: [
        {starts: '08:40', minutes: 20, kind: 'opening', title: 'Opening', lesson: 'ten-seconds'},
        {starts: '09:05', minutes: 55, kind: 'session', title: 'Session 1'},
        {starts: '10:00', minutes: 20, kind: 'break', title: 'Break'},
        {starts: '10:20', minutes: 55, kind: 'session', title: 'Session 2'},
        {starts: '11:20', minutes: 55, kind: 'session', title: 'Session 3'},
        {starts: '13:05', minutes: 60, kind: 'session', title: 'Everyone', lesson: 'three-counts'},
        {starts: '14:40', minutes: 10, kind: 'closing', title: 'Closing'},
      ],
      carousel: ['b', 'c', 'a'],
      followUps: ['one', 'two'],
    },
    lessons,
  );
  expect(parsePlan(plan)).toEqual({plan});
  expect(plan.slots.map(({kind}) => kind).join(' ')).toBe('fixed session break session session fixed fixed');
  expect(plan.groups[0]).toEqual({id: 'g1', name: 'Group 1', size: 30, year: 9, quiet: false});
  const answer = planRotation(plan);
  const rotation = answer.status === 'found' ? answer.rotation : {runs: []};
  const days = plan.groups.map(({id}) =>
    toGroupDay(plan, rotation, id).flatMap((entry) => (entry.session ? [entry.title] : [])),
  );
  expect(days).toEqual([
    ['B', 'C', 'A'],
    ['C', 'A', 'B'],
    ['A', 'B', 'C'],
  ]);
});

test('throws where a lesson of the carousel is missing', () => {
  const day = {title: 'A day', groups: 1, timetable: [], carousel: ['a'], followUps: []};
  expect(() => planFromDay(day, [])).toThrow('The lesson a of the carousel was not given to planFromDay.');
});

test('makes the groups as large as the day says', () => {
  const day = {title: 'A day', groups: 2, groupSize: 6, timetable: [], carousel: [], followUps: []};
  expect(planFromDay(day, []).groups.map(({size}) => size)).toEqual([6, 6]);
});

test('keeps what goes from room to room on the day', () => {
  const day = {title: 'A day', groups: 2, timetable: [], carousel: [], followUps: []};
  expect(planFromDay({...day, moving: 'kit'}, []).moving).toBe('kit');
  expect(planFromDay(day, [])).not.toHaveProperty('moving');
});
