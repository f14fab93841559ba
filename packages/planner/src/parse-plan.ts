// Whether a value is a plan: what comes from a form, a file or the store goes through here.
import type {z} from 'zod';

import type {ParsedPlan, PlanProblem} from './answers.ts';
import {checkReferences} from './parse/check-references.ts';
import {checkTimes} from './parse/check-times.ts';
import {planFields} from './parse/plan-fields.ts';

/**
 * Checks shape, sizes and references of a plan. One under way may be incomplete: no groups yet is a fine plan.
 * @param value anything
 * @returns the plan with spaces around names and unknown fields taken off, or every problem found; references and
 *   times are only checked in a value of the right shape
 */
export function parsePlan(value: unknown): ParsedPlan {
  const parsed = planFields.safeParse(value);
  if (!parsed.success) return {problems: parsed.error.issues.map(toProblem)};
  const problems = [...checkTimes(parsed.data), ...checkReferences(parsed.data)];
  return problems.length > 0 ? {problems} : {plan: parsed.data};
}

function toProblem({path, message}: z.core.$ZodIssue): PlanProblem {
  return {path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)), message};
}
