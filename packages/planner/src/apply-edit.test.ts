import {expect, test} from 'vitest';

import {applyEdit} from './apply-edit.ts';
import {examplePlan} from './testing/example-plan.ts';

test('applies an edit to what it names, and leaves a plan without it alone', () => {
  const plan = examplePlan({sessions: [{slots: ['s1']}, {}]});
  expect(applyEdit(plan, {kind: 'allow-any-slot', session: 'c1'}).sessions[0]).not.toHaveProperty('slots');
  expect(applyEdit(plan, {kind: 'set-runs-at-once', session: 'c2', value: 3}).sessions[1]?.runsAtOnce).toBe(
    3,
  );
  expect(applyEdit(plan, {kind: 'set-runs-at-once', session: 'c9', value: 3})).toEqual(plan);
});
