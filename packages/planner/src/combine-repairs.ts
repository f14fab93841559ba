// Several changes that only help together, as one: where no single one is enough.
import type {PlanEdit, Repair} from './answers.ts';
import {applyEdit} from './apply-edit.ts';
import {hasRuns, leavesReason} from './try-plan.ts';
import type {Plan} from './plan.ts';
import {findReasons} from './reasons/index.ts';
import {sayEdits} from './say-edits.ts';
import type {Timer} from './solve/find-runs.ts';
import {toProblem} from './solve/problem.ts';
import type {Trouble} from './supplements.ts';

/** More changes at once nobody wants to be told. */
const MOST_STEPS = 6;

/**
 * Makes one change after the other, each against the first reason that is left, until there is a rotation.
 * @returns nothing where that leads nowhere, or time is over
 */
export function combineRepairs(plan: Plan, troubles: readonly Trouble[], timer: Timer): Repair | undefined {
  let changed = plan;
  let left = troubles;
  const made: PlanEdit[] = [];
  while (left.length > 0) {
    const edit = made.length < MOST_STEPS ? findEdit(changed, left[0]!, timer) : undefined;
    if (!edit) return undefined;
    made.push(...toSingle(edit));
    changed = applyEdit(changed, edit);
    left = findReasons(toProblem(changed), timer);
  }
  // Reasons are not looked for when time is over.
  if (timer.spent() > timer.budgetMs || !hasRuns(toProblem(changed), timer)) return undefined;
  const edits = toLast(made);
  return {message: sayEdits(plan, edits), edit: {kind: 'several', edits}};
}

function findEdit(plan: Plan, reason: Trouble, timer: Timer): PlanEdit | undefined {
  for (const {edit} of reason.repair) {
    if (timer.spent() > timer.budgetMs) return undefined;
    if (edit && !leavesReason(applyEdit(plan, edit), reason, timer)) return edit;
  }
  return undefined;
}

function toSingle(edit: PlanEdit): PlanEdit[] {
  return edit.kind === 'several' ? edit.edits.flatMap(toSingle) : [edit];
}

/** Of changes of the same the last. */
function toLast(edits: PlanEdit[]): PlanEdit[] {
  const toKey = (edit: PlanEdit) => JSON.stringify({...edit, value: undefined});
  return [...new Map(edits.map((edit) => [toKey(edit), edit])).values()];
}
