import fc from 'fast-check';
import {expect, test} from 'vitest';

import type {Reason} from './answers.ts';
import {applyEdit} from './apply-edit.ts';
import {parsePlan} from './parse-plan.ts';
import {PLAN_LIMITS} from './parse/plan-fields.ts';
import type {Plan} from './plan.ts';
import {planRotation} from './plan-rotation.ts';
import {arbitraryPlan} from './testing/arbitrary-plan.ts';
import {examplePlan} from './testing/example-plan.ts';
import {hasRotation} from './testing/has-rotation.ts';

const SMALL = {slots: 3, groups: 4, sessions: 4, rooms: 3, adults: 3};

/** A clock that stands still. */
const timeless = {now: () => 0};

/** A random day that cannot be, and why. */
function arbitraryTrouble(check: (plan: Plan, reason: Reason) => void): void {
  fc.assert(
    fc.property(arbitraryPlan(SMALL), (plan) => {
      const answer = planRotation(plan, timeless);
      fc.pre(answer.status === 'impossible');
      for (const reason of answer.reasons) check(plan, reason);
    }),
    {numRuns: 300},
  );
}

test('offers no press after which the same is said of the same things', () => {
  arbitraryTrouble((plan, {code, about, repair}) => {
    for (const {edit} of repair) {
      const after = edit && planRotation(applyEdit(plan, edit), timeless);
      const left = after?.status === 'impossible' ? after.reasons : [];
      expect(left.map((other) => [other.code, other.about])).not.toContainEqual([code, about]);
    }
  });
});

test('offers what gives a rotation first', () => {
  arbitraryTrouble((plan, {repair}) => {
    const solve = repair.map(({edit}) => edit !== undefined && hasRotation(applyEdit(plan, edit)));
    expect(solve).toEqual(solve.toSorted((one, other) => Number(other) - Number(one)));
  });
});

test('offers nothing that a plan may not be', () => {
  arbitraryTrouble((plan, {repair}) => {
    const changed = repair.map(({edit}) => (edit ? applyEdit(plan, edit) : plan));
    expect(changed.filter((one) => !('plan' in parsePlan(one)))).toEqual([]);
  });
});

/** Steps of the clock that the planner gets, and how often it may then read one room's slots. */
const STEPS = 100;
const MOST_READS = 100 * PLAN_LIMITS.sessions * PLAN_LIMITS.slots;

test.each([
  ['the same of each', () => ({rooms: ['r1']})],
  [
    'different numbers',
    (at: number) => ({rooms: ['r1'], runsAtOnce: 1 + (at % 7), groupsAtOnce: 1 + (at % 3)}),
  ],
])(
  'answers the largest plan, with one room for all sessions, in a bounded number of steps: %s',
  (_, toSession) => {
    let reads = 0;
    const plan = toLargestPlan(toSession);
    Object.defineProperty(plan.rooms[0], 'unavailable', {
      get: () => {
        reads += 1;
        return [];
      },
    });
    let asked = 0;
    const answer = planRotation(plan, {now: () => (asked += 1), budgetMs: STEPS});
    expect(answer.status).toBe('impossible');
    expect(reads).toBeLessThan(MOST_READS);
  },
);

function toLargestPlan(toSession: (at: number) => Partial<Plan['sessions'][number]>): Plan {
  const {slots, groups, sessions, rooms, adults} = PLAN_LIMITS;
  const attended = Array.from({length: slots}, (_, at) => at);
  return examplePlan({
    slots: Array.from({length: slots}, () => ({})),
    groups: Array.from({length: groups}, (_, group) => ({
      sessions: attended.map((at) => `c${((group + 2 * at) % sessions) + 1}`),
    })),
    sessions: Array.from({length: sessions}, (_, at) => toSession(at)),
    rooms,
    adults,
  });
}
