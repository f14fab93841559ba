import fc from 'fast-check';
import {expect, test} from 'vitest';

import {createTimer} from '../plan-rotation.ts';
import {toProblem} from '../solve/problem.ts';
import {arbitraryPlan} from '../testing/arbitrary-plan.ts';
import {hasRotation} from '../testing/has-rotation.ts';
import {findReasons} from './index.ts';

const SMALL = {slots: 3, groups: 4, sessions: 4, rooms: 3, adults: 3};

/** A clock that stands still. */
const timer = createTimer({now: () => 0});

test('finds no reason against a day that trying everything finds a rotation for', () => {
  fc.assert(
    fc.property(arbitraryPlan(SMALL), (plan) => {
      fc.pre(findReasons(toProblem(plan), timer).length > 0);
      expect(hasRotation(plan)).toBe(false);
    }),
    {numRuns: 300},
  );
});

test('counts out nearly every small day that cannot be, before anything is tried', () => {
  const days = fc.sample(arbitraryPlan(SMALL), {numRuns: 400, seed: 42}).filter((plan) => !hasRotation(plan));
  const missed = days.filter((plan) => findReasons(toProblem(plan), timer).length === 0);
  expect(days.length).toBeGreaterThan(200);
  expect(missed.length / days.length).toBeLessThan(0.03);
});
