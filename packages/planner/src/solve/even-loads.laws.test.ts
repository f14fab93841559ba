import fc from 'fast-check';
import {expect, test} from 'vitest';

import {checkRotation} from '../check-rotation.ts';
import {createTimer} from '../plan-rotation.ts';
import {arbitraryPlan} from '../testing/arbitrary-plan.ts';
import {examplePlan} from '../testing/example-plan.ts';
import {evenLoads} from './even-loads.ts';
import {findRuns} from './find-runs.ts';
import {toRotation, type PlacedRun} from './placed-run.ts';
import {toProblem} from './problem.ts';

const SCHOOL = {slots: 6, groups: 10, sessions: 7, rooms: 12, adults: 16};

function toLoads(adults: number, runs: readonly PlacedRun[]): number[] {
  return Array.from({length: adults}, (_, at) => runs.filter(({adult}) => adult === at).length);
}

function toSpread(loads: number[]): number {
  return Math.max(...loads) - Math.min(...loads);
}

test('never makes loads less alike, keeps every rule and changes nothing but who leads', () => {
  fc.assert(
    fc.property(arbitraryPlan(SCHOOL, 8), (plan) => {
      let asked = 0;
      const problem = toProblem(plan);
      const found = findRuns(problem, createTimer({now: () => (asked += 1), budgetMs: 200}));
      fc.pre(typeof found === 'object' && plan.adults.length > 0);
      const even = evenLoads(problem, found.runs);
      const spread = (runs: readonly PlacedRun[]) => toSpread(toLoads(plan.adults.length, runs));
      expect(spread(even)).toBeLessThanOrEqual(spread(found.runs));
      expect(checkRotation(plan, toRotation(problem, even))).toEqual([]);
      expect(even.map((run) => ({...run, adult: 0}))).toEqual(found.runs.map((run) => ({...run, adult: 0})));
    }),
    {numRuns: 100},
  );
});

test('lets nobody lead two sessions more than anybody else where everybody can lead all', () => {
  const numbers = fc.record({
    groups: fc.integer({min: 1, max: 10}),
    slots: fc.integer({min: 1, max: 6}),
    more: fc.integer({min: 0, max: 8}),
  });
  fc.assert(
    fc.property(numbers, ({groups, slots, more}) => {
      const adults = groups + more;
      const plan = examplePlan({groups, slots, sessions: groups, adults});
      const problem = toProblem(plan);
      const found = findRuns(problem, createTimer({now: () => 0}));
      fc.pre(typeof found === 'object');
      expect(toSpread(toLoads(adults, evenLoads(problem, found.runs)))).toBeLessThanOrEqual(1);
    }),
    {numRuns: 60},
  );
});

test('hands a run on by way of somebody who can lead both sessions', () => {
  const plan = examplePlan({
    slots: 3,
    groups: 1,
    adults: [{sessions: ['c1', 'c2', 'c3']}, {sessions: ['c1', 'c2']}, {sessions: ['c2']}],
  });
  const runs = [0, 1, 2].map((at) => ({slot: at, session: at, groups: [0], room: -1, adult: 0}));
  expect(evenLoads(toProblem(plan), runs).map(({adult}) => adult)).toEqual([1, 2, 0]);
});
