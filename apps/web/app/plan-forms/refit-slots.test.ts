import {addLesson, emptyPlan, proposeFittingSlots, type Plan} from '@resilience/planner';
import {expect, test} from 'vitest';

import {refitSlots} from './refit-slots.ts';

function add(plan: Plan, minutes: number): Plan {
  const [weight, resources] = [1 as const, {devices: 'none' as const}];
  return addLesson(plan, {slug: `of-${minutes}`, title: 'A lesson', minutes, weight, resources});
}

const toLengths = ({slots}: Plan) => [
  ...new Set(slots.filter(({kind}) => kind === 'session').map(({minutes}) => minutes)),
];

const first = add({...emptyPlan(), slots: proposeFittingSlots([{minutes: 50}])}, 50);

test('makes slots as long as the longest lesson that is added', () => {
  expect(toLengths(first)).toEqual([50]);
  expect(toLengths(refitSlots(first, add(first, 60)))).toEqual([60]);
  expect(toLengths(refitSlots(first, add(first, 20)))).toEqual([50]);
});

test('gives new slots ids that no slot of the plan ever had, and grows them again', () => {
  const old = first.slots.length;
  const second = refitSlots(first, add(first, 60));
  expect(second.slots.map(({id}) => id)).toEqual(second.slots.map((_, at) => `s${old + at + 1}`));
  const removed = {...first, used: {slots: 40}};
  expect(refitSlots(removed, add(removed, 60)).slots[0]?.id).toBe('s41');
  expect(toLengths(refitSlots(second, add(second, 75)))).toEqual([75]);
  expect(refitSlots(second, add(second, 20)).slots).toBe(second.slots);
});

test('leaves slots alone that somebody has changed, or that something hangs on', () => {
  const slots = first.slots.map((slot, at) => (at === 1 ? {...slot, minutes: 45} : slot));
  const changed = {...first, slots};
  expect(refitSlots(changed, add(changed, 60)).slots).toBe(slots);
  const tied = {...first, sessions: first.sessions.map((session) => ({...session, slots: ['s2']}))};
  expect(refitSlots(tied, add(tied, 60)).slots).toBe(first.slots);
});
