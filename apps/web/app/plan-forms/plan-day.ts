// The rotation of a plan: near to the one that was agreed on, where there is one.
import {planRotation, repairRotation, type Plan, type RotationAnswer} from '@resilience/planner';

/**
 * Plans a day. Everything that shows or writes a plan asks this, so that all say the same.
 * @param budgetMs as of `planRotation`
 */
export function planDay(plan: Plan, budgetMs?: number): RotationAnswer {
  if (!plan.agreed) return planRotation(plan, {budgetMs});
  const answer = repairRotation(plan, plan.agreed, {budgetMs});
  if (answer.status !== 'found') return answer;
  const {changes: _changes, ...found} = answer;
  return found;
}
