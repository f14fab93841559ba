// Reads a plan from a file that somebody chose, and says how a plan is written into one.
import {toUpperFirst} from '@resilience/content/say';
import {parsePlan, type Plan, type PlanProblem} from '@resilience/planner';

import {toFieldLabel} from './field-words.ts';

/** Which version of the format files have. A later one may hold what this code would lose without a word. */
const FORMAT = 1;

/** Things of which one wrong file may have hundreds; more than this nobody reads. */
const MOST_SAID = 20;

/** Of these a plan has at least one, as a list. */
const LISTS = ['slots', 'groups', 'sessions', 'rooms', 'adults'];

/** A chosen file: its text, and its name where one was chosen. */
export interface PlanFile {
  name: string;
  text: string;
}

/** What a file holds: a plan, or every problem with its place: "Group 3, pupils: Enter …". */
export type ReadPlanFile = {plan: Plan} | {problems: string[]};

/** @returns the text of a file that holds the plan */
export function toPlanFile(plan: Plan): string {
  return `${JSON.stringify({format: FORMAT, ...plan}, null, 2)}\n`;
}

/** Reads what a file holds. */
export function readPlanFile({name, text}: PlanFile): ReadPlanFile {
  if (name === '' && text === '') return {problems: ['Choose a file before you press “Upload”.']};
  if (text.trim() === '')
    return {problems: [`Choose another file: “${name}” is empty. Download it again from “Share”.`]};
  const value = toValue(text);
  if (value === undefined)
    return {
      problems: [
        'Choose a file that ends in .json and was downloaded from “Share”: this one is of another kind, or only a part of one.',
      ],
    };
  const other = findOtherKind(value);
  if (other) return {problems: [other]};
  const parsed = parsePlan(value);
  return 'plan' in parsed ? parsed : {problems: toSaid(parsed.problems)};
}

function toValue(text: string): unknown {
  try {
    // Some programs that save text put a mark before it.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Why a value is no plan at all, so that nothing need be said of its fields. */
function findOtherKind(value: unknown): string | undefined {
  const fields = (typeof value === 'object' ? (value ?? {}) : {}) as Record<string, unknown>;
  if (Array.isArray(value) || !LISTS.some((list) => Array.isArray(fields[list])))
    return 'Choose a file that was downloaded from “Share”: there is no plan in this one.';
  const {format} = fields;
  if (typeof format !== 'number' || format <= FORMAT) return undefined;
  return `Choose a file of an earlier version, or upload this one where it was made: it has version ${format} of the format, and this site reads up to version ${FORMAT}.`;
}

function toSaid(problems: PlanProblem[]): string[] {
  const said = problems.map(({path, message}) =>
    path.length > 0 ? `${toPlace(path)}: ${message}` : message,
  );
  const different = [...new Set(said)];
  const rest = different.length - MOST_SAID;
  return [...different.slice(0, MOST_SAID), ...(rest > 0 ? [`And ${rest} more.`] : [])];
}

const nouns: Record<string, string> = {
  slots: 'Slot',
  groups: 'Group',
  sessions: 'Session',
  rooms: 'Room',
  adults: 'Adult',
  pins: 'Pinned meeting',
};

/** "Group 3, pupils" */
function toPlace([first = '', second, ...rest]: PlanProblem['path']): string {
  const noun = nouns[first];
  const whole =
    typeof second === 'number' && noun ? [`${noun} ${second + 1}`] : [toUpperFirst(toPart(first))];
  const parts = typeof second === 'number' && noun ? rest : [second ?? [], rest].flat();
  return [...whole, ...parts.map(toPart)].join(', ');
}

function toPart(part: string | number): string {
  return typeof part === 'number' ? `number ${part + 1}` : toFieldLabel(part);
}
