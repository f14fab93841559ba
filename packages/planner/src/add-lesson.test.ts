import {expect, test} from 'vitest';

import {addLesson, nextId} from './add-lesson.ts';
import {emptyPlan} from './empty-plan.ts';

const lesson = {
  slug: 'leave-the-page',
  title: 'Leave the page',
  minutes: 50,
  weight: 2,
  resources: {devices: 'teacher'},
} as const;

test('adds a lesson once, after those that it needs', () => {
  const plan = addLesson(emptyPlan(), lesson);
  expect(plan.sessions).toEqual([
    {
      id: 'l1',
      title: 'Leave the page',
      minutes: 50,
      lesson: 'leave-the-page',
      weight: 2,
      groupsAtOnce: 1,
      runsAtOnce: 1,
      screen: true,
    },
  ]);
  expect(addLesson(plan, lesson)).toBe(plan);
  const second = addLesson(plan, {...lesson, slug: 'second', prerequisites: ['leave-the-page', 'other']});
  expect(second.sessions[1]).toMatchObject({id: 'l2', after: ['l1']});
});

test('finds an id that nothing has', () => {
  expect(nextId('g', [{id: 'g2'}, {id: 'g10'}, {id: 'x99'}])).toBe('g11');
  expect(nextId('g', [])).toBe('g1');
});
