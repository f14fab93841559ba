// Makes the change that a plan's page offered, and no other.
import {applyEdit, type Plan, type PlanEdit} from '@resilience/planner';

import type {PlanAnswer} from './site-context.server.ts';

/**
 * Looks for a change among those that are offered for the plan as it is now.
 * @param text the change as the page's form carried it
 * @returns the changed plan, or undefined where nobody offered it
 */
export function findRepairEdit(plan: Plan, answer: PlanAnswer, text: string): Plan | undefined {
  const edit = toOffers(answer).find((offer) => JSON.stringify(offer) === text);
  return edit && applyEdit(plan, edit);
}

function toOffers(answer: PlanAnswer): PlanEdit[] {
  const findings = answer.status === 'found' ? answer.remarks : 'reasons' in answer ? answer.reasons : [];
  return findings.flatMap(({repair}) => repair.flatMap(({edit}) => edit ?? []));
}
