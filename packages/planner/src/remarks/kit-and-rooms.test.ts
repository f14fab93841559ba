import {expect, test} from 'vitest';

import {applyEdit} from '../apply-edit.ts';
import {planRotation} from '../plan-rotation.ts';
import {repairRotation} from '../repair-rotation.ts';
import {examplePlan} from '../testing/example-plan.ts';

const timeless = {now: () => 0};

test('blames the earlier timetable, and no rooms, where kit is to move now', () => {
  const pupils = planRotation(examplePlan({rooms: 3}), timeless);
  const agreed = pupils.status === 'found' ? pupils.rotation : {runs: []};
  const plan = examplePlan({rooms: 3}, {moving: 'kit', agreed});
  const answer = repairRotation(plan, agreed, timeless);
  const edit = {kind: 'plan-afresh' as const};
  expect(answer.status === 'found' && answer.remarks).toEqual([
    {
      code: 'kit-not-planned',
      message:
        '9A, 9B and 9C change rooms, although kit is to move and not pupils: the timetable stays as near as it can to the one before.',
      repair: [{message: 'Plan it afresh.', edit}],
      about: {groups: ['g1', 'g2', 'g3']},
    },
  ]);
  expect(planRotation(applyEdit(plan, edit), timeless)).toMatchObject({status: 'found', remarks: []});
});
