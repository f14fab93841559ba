import {expect, test} from 'vitest';

import {addLesson} from './add-lesson.ts';
import {keepIds, nextId, toHighestId} from './next-id.ts';
import {parsePlan} from './parse-plan.ts';
import {examplePlan} from './testing/example-plan.ts';

test('finds an id that nothing has', () => {
  expect(nextId('g', [{id: 'g2'}, {id: 'g10'}, {id: 'x99'}])).toBe('g11');
  expect(nextId('g', [])).toBe('g1');
  expect(nextId('g', [{id: 'g99999999999999999999'}, {id: 'g2'}])).toBe('g3');
  expect(nextId('g', [{id: 'g999999'}, {id: 'g1000000'}])).toBe('g1000001');
});

test('gives no id again that something had which is gone', () => {
  const plan = examplePlan({groups: 3});
  const fewer = keepIds(plan, {...plan, groups: plan.groups.slice(0, 1)});
  expect(fewer.used).toEqual({groups: 3});
  expect(nextId('g', fewer.groups, toHighestId(fewer, 'groups'))).toBe('g4');
  const still = keepIds(fewer, {...fewer, groups: []});
  expect(nextId('g', still.groups, toHighestId(still, 'groups'))).toBe('g4');
});

test('gives no lesson the id of one that was taken out', () => {
  const lesson = {minutes: 50, weight: 1 as const, resources: {devices: 'none' as const}};
  const before = addLesson(examplePlan({sessions: 0}), {...lesson, slug: 'one', title: 'One'});
  const after = keepIds(before, {...before, sessions: []});
  expect(addLesson(after, {...lesson, slug: 'two', title: 'Two'}).sessions.map(({id}) => id)).toEqual(['l2']);
});

test('leaves a plan as it is from which nothing was taken', () => {
  const plan = examplePlan();
  expect(keepIds(plan, plan)).toBe(plan);
  const kept = keepIds(plan, {...plan, rooms: [], groups: plan.groups.slice(1)});
  expect(kept).not.toHaveProperty('used');
  expect(parsePlan({...kept, used: {groups: 7}})).toMatchObject({plan: {used: {groups: 7}}});
});
