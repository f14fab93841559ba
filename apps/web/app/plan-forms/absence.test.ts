import {emptyPlan, type Plan} from '@resilience/planner';
import {expect, test} from 'vitest';

import {applyAbsence, readAbsence} from './absence.ts';

const plan: Plan = {
  ...emptyPlan(),
  slots: [
    {id: 's1', kind: 'session', title: 'Session 1', starts: '09:00', minutes: 50},
    {id: 's2', kind: 'break', title: 'Break', starts: '09:50', minutes: 20},
    {id: 's3', kind: 'session', title: 'Session 2', starts: '10:10', minutes: 50},
  ],
  adults: [{id: 'a1', name: 'Head of year', unavailable: ['s1'], mostRuns: 2}],
  rooms: [{id: 'r1', name: 'Hall', capacity: 200, screen: true, unavailable: []}],
};

test.each([
  ['missing=adult:a1', {kind: 'adult', id: 'a1', slots: []}],
  ['missing=room:r1&slots=s3&slots=s2&slots=s9', {kind: 'room', id: 'r1', slots: ['s3']}],
  ['missing=adult:r1', undefined],
  ['missing=group:g1', undefined],
  ['', undefined],
])('reads %j', (text, absence) => {
  expect(readAbsence(new URLSearchParams(text), plan)).toEqual(absence);
});

test('takes somebody out of slots, or of the whole day, beside when they were away already', () => {
  const [adult] = applyAbsence(plan, {kind: 'adult', id: 'a1', slots: ['s3']}).adults;
  expect(adult).toEqual({id: 'a1', name: 'Head of year', unavailable: ['s1', 's3'], mostRuns: 2});
  const [room] = applyAbsence(plan, {kind: 'room', id: 'r1', slots: []}).rooms;
  expect(room?.unavailable).toEqual(['s1', 's3']);
});
