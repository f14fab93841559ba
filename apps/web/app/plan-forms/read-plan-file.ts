// Reads a plan from a file that somebody chose.
import {parsePlan, type Plan} from '@resilience/planner';

/** Things of which one wrong file may have hundreds; more than this nobody reads. */
const MOST_SAID = 20;

/** @returns the plan, or every problem with its place: "groups, number 3, size: Enter …" */
export function readPlanFile(text: string): {plan: Plan} | {problems: string[]} {
  if (text.trim() === '') return {problems: ['Choose a file before you press “Upload”.']};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      problems: [
        'Choose a file that ends in .json and was downloaded from “Share”: this one is of another kind.',
      ],
    };
  }
  const parsed = parsePlan(value);
  if ('plan' in parsed) return parsed;
  const problems = parsed.problems.map(({path, message}) =>
    path.length > 0 ? `${toPlace(path)}: ${message}` : message,
  );
  const rest = problems.length - MOST_SAID;
  return {problems: [...problems.slice(0, MOST_SAID), ...(rest > 0 ? [`And ${rest} more.`] : [])]};
}

function toPlace(path: (string | number)[]): string {
  return path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : part)).join(', ');
}
