import {expect, test} from 'vitest';

import {applyEdit} from './apply-edit.ts';
import type {Plan} from './plan.ts';
import {planRotation} from './plan-rotation.ts';
import {examplePlan} from './testing/example-plan.ts';

const timeless = {now: () => 0};

/** What is offered as a press, and whether the day works after it. */
function press(plan: Plan): [message: string, works: boolean][] {
  const answer = planRotation(plan, timeless);
  const reasons = answer.status === 'impossible' ? answer.reasons : [];
  return reasons.flatMap(({repair}) =>
    repair.flatMap(({message, edit}): [string, boolean][] =>
      edit ? [[message, planRotation(applyEdit(plan, edit), timeless).status === 'found']] : [],
    ),
  );
}

test('offers what works by one press where six sessions are too few for eight groups', () => {
  expect(press(examplePlan({slots: 4, groups: 8, sessions: 6}))).toEqual([
    ['Run “Read sideways” and “Voices of 1943” twice at once.', true],
  ]);
});

test('offers changes as one where each alone is not enough', () => {
  const plan = examplePlan({
    slots: 2,
    groups: 2,
    sessions: [{screen: true}, {rooms: ['r1']}],
    rooms: [{screen: false, capacity: 10}, {screen: false}, {screen: false}],
  });
  expect(press(plan)).toEqual([
    ['Let “Read sideways” do without a screen, and let “Voices of 1943” be in any room.', true],
    ['Let it do without a screen.', false],
    ['Let it be in any room.', false],
  ]);
});
