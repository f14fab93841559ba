import fc from 'fast-check';
import {expect, test} from 'vitest';

import {checkRotation} from './check-rotation.ts';
import type {Plan} from './plan.ts';
import {planRotation} from './plan-rotation.ts';
import {repairRotation} from './repair-rotation.ts';
import {arbitraryPlan} from './testing/arbitrary-plan.ts';
import {examplePlan} from './testing/example-plan.ts';
import {hasRotation} from './testing/has-rotation.ts';
import {toMissing} from './views/to-days.ts';

const SMALL = {slots: 3, groups: 4, sessions: 4, rooms: 3, adults: 3};
const SCHOOL = {slots: 6, groups: 12, sessions: 8, rooms: 16, adults: 18};

/** A clock that stands still: nothing in these laws depends on how fast the machine is. */
const timeless = {now: () => 0};

test('finds a rotation exactly where trying everything finds one', () => {
  fc.assert(
    fc.property(arbitraryPlan(SMALL), (plan) => {
      const answer = planRotation(plan, timeless);
      expect(answer.status).toBe(hasRotation(plan) ? 'found' : 'impossible');
    }),
    {numRuns: 500},
  );
});

test('breaks no rule of the plan, on days as large as a school', () => {
  fc.assert(
    fc.property(arbitraryPlan(SCHOOL, 8), (plan) => {
      const answer = planRotation(plan, toSteps(400));
      fc.pre(answer.status === 'found');
      expect(checkRotation(plan, answer.rotation)).toEqual([]);
    }),
    {numRuns: 100},
  );
});

test('finds a rotation wherever no session is needed by more groups than it has places, and nothing else limits the day', () => {
  const numbers = fc.record({
    groups: fc.integer({min: 1, max: 14}),
    slots: fc.integer({min: 1, max: 8}),
    runs: fc.array(fc.integer({min: 1, max: 3}), {minLength: 1, maxLength: 8}),
    attended: fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], {minLength: 1}), {minLength: 14, maxLength: 14}),
  });
  fc.assert(
    fc.property(numbers, ({groups, slots, runs, attended}) => {
      const plan = examplePlan({
        slots,
        groups: attended.slice(0, groups).map((some) => ({sessions: toSessionIds(some, {runs, slots})})),
        sessions: runs.map((runsAtOnce) => ({runsAtOnce})),
      });
      const isPossible = plan.sessions.every(
        ({id, runsAtOnce}) =>
          plan.groups.filter(({sessions}) => sessions?.includes(id)).length <= runsAtOnce * slots,
      );
      expect(planRotation(plan, timeless).status).toBe(isPossible ? 'found' : 'impossible');
    }),
  );
});

test('gives the same answer twice', () => {
  fc.assert(
    fc.property(arbitraryPlan(SMALL), (plan) => {
      expect(planRotation(plan, timeless)).toEqual(planRotation(structuredClone(plan), timeless));
    }),
    {numRuns: 100},
  );
});

test('drops no session in silence: what a group misses is remarked', () => {
  fc.assert(
    fc.property(arbitraryPlan(SMALL), (plan) => {
      const answer = planRotation(plan, timeless);
      fc.pre(answer.status === 'found');
      const said = answer.remarks.filter(({code}) => code === 'missed' || code === 'unmet');
      const missing = toMissing(plan, answer.rotation);
      for (const {group, sessions} of missing) {
        const about = said.filter((remark) => remark.about.groups?.includes(group));
        const named = new Set(about.flatMap((remark) => remark.about.sessions ?? []));
        expect(sessions.filter((session) => !named.has(session))).toEqual([]);
      }
      const missed = said.filter(({code}) => code === 'missed').map(({about}) => about);
      expect(missed.flatMap(({groups = []}) => groups)).toEqual(
        missed.map(({groups}) => missing.find(({group}) => group === groups?.[0])?.group),
      );
    }),
    {numRuns: 200},
  );
});

test('changes nothing where nothing has to change', () => {
  fc.assert(
    fc.property(arbitraryPlan(SMALL), (plan) => {
      const answer = planRotation(plan, timeless);
      fc.pre(answer.status === 'found');
      const repaired = repairRotation(plan, answer.rotation, timeless);
      expect(repaired).toMatchObject({status: 'found', rotation: answer.rotation, changes: []});
    }),
    {numRuns: 200},
  );
});

test('repairs a day that has lost an adult exactly where there is a rotation without them', () => {
  fc.assert(
    fc.property(arbitraryPlan(SMALL), (plan) => {
      const answer = planRotation(plan, timeless);
      fc.pre(answer.status === 'found' && plan.adults.length > 0);
      const now = withoutFirstAdult(plan);
      const repaired = repairRotation(now, answer.rotation, {...timeless, earlier: plan});
      expect(repaired.status).toBe(hasRotation(now) ? 'found' : 'impossible');
      if (repaired.status === 'found') expect(checkRotation(now, repaired.rotation)).toEqual([]);
    }),
    {numRuns: 200},
  );
});

function withoutFirstAdult(plan: Plan): Plan {
  const unavailable = plan.slots.map(({id}) => id);
  return {...plan, adults: plan.adults.map((adult, at) => (at === 0 ? {...adult, unavailable} : adult))};
}

/** Time in questions asked, so that a slow machine gives the same answers. */
function toSteps(budgetMs: number) {
  let asked = 0;
  return {now: () => (asked += 1), budgetMs};
}

function toSessionIds(some: number[], {runs, slots}: {runs: number[]; slots: number}): string[] {
  return some
    .map((at) => `c${(at % runs.length) + 1}`)
    .filter((id, at, ids) => ids.indexOf(id) === at)
    .slice(0, slots);
}
