// Sorts what there is to say of a timetable that works: what still has to be sorted out, and what is only worth knowing.
import type {Finding, Group, Remark} from '@resilience/planner';
import {toCountText, toListText} from '@resilience/content/say';

import type {PlanAnswer} from '../server/site-context.server.ts';
import type {PlanTrim} from './to-plan-trims.ts';

/** Both parts, each fact once. */
export interface PlanVerdict {
  /** A group has nothing to do; nobody, or not every group, meets a session; a lesson is too long even when all is cut that can be. */
  toSort: Finding[];
  worthKnowing: Finding[];
}

/** What is known of the day besides the planner's remarks. */
export interface VerdictFacts {
  groups: Pick<Group, 'id' | 'name'>[];
  /** What to cut from lessons; missing where their activities are not known, and the remark on their length stays. */
  trims?: PlanTrim[];
}

/** The verdict in a line. */
export interface PlanSummary {
  title: string;
  /** How many findings stand below it. */
  count: number;
}

const titles: Record<PlanAnswer['status'], string> = {
  found: 'This works',
  impossible: 'This cannot work yet',
  'not-found': 'No timetable found',
  busy: 'Many plans at once',
  'nothing-to-plan': 'What comes next',
};

/** @returns what stands over the findings about an answer, and how many they are */
export function toPlanSummary(answer: PlanAnswer, facts: VerdictFacts): PlanSummary {
  if (answer.status === 'nothing-to-plan')
    return {title: titles[answer.status], count: answer.missing.length};
  if (answer.status !== 'found')
    return {title: titles[answer.status], count: 'reasons' in answer ? answer.reasons.length : 0};
  const {toSort, worthKnowing} = toPlanVerdict(answer.remarks, facts);
  const count = toSort.length + worthKnowing.length;
  if (toSort.length === 0) return {title: titles.found, count};
  return {title: `Works, with ${toCountText(toSort.length, 'thing')} to sort out`, count};
}

/** What has to be sorted out, in the order in which it is said. */
const MISSES = ['free', 'unmet', 'missed'];

/** Sorts remarks; those that say the same of several groups become one. */
export function toPlanVerdict(remarks: Remark[], {groups, trims}: VerdictFacts): PlanVerdict {
  const said = joinGroups(remarks, groups).filter(({code}) => code !== 'too-long' || !trims);
  const tooLong = (trims ?? []).filter(({fits}) => !fits);
  return {
    toSort: [...MISSES.flatMap((kind) => said.filter(({code}) => code === kind)), ...joinSessions(tooLong)],
    worthKnowing: said.filter(({code}) => !MISSES.includes(code)),
  };
}

/** Says of each session once that it is too long, and in how many slots besides. */
function joinSessions(trims: PlanTrim[]): Finding[] {
  const sessions = [...new Set(trims.map(({session}) => session))];
  return sessions.flatMap((session) => {
    const [first, ...others] = trims.filter((trim) => trim.session === session);
    if (!first) return [];
    const again = others.length > 0 ? ` It runs in ${toCountText(others.length, 'other slot')} too.` : '';
    const slots = [first, ...others].map(({slot}) => slot);
    return {
      code: 'too-long',
      message: first.message + again,
      repair: [],
      about: {sessions: [session], slots},
    };
  });
}

function joinGroups(remarks: Remark[], groups: VerdictFacts['groups']): Finding[] {
  const alike = new Map<string, {names: string[]; remark: Remark}>();
  for (const remark of remarks) {
    const name = findOwnName(remark, groups);
    const key = `${remark.code} ${name === undefined ? remark.message : remark.message.slice(name.length)}`;
    const known = alike.get(key);
    if (known && name !== undefined) known.names.push(name);
    else alike.set(key, {names: name === undefined ? [] : [name], remark});
  }
  return [...alike.values()].map(({names, remark}) => (names.length < 2 ? remark : toJoined(names, remark)));
}

/** @returns the name of the one group that a remark is about and begins with */
function findOwnName({about, message}: Remark, groups: VerdictFacts['groups']): string | undefined {
  const [id, ...others] = about.groups ?? [];
  const name = others.length === 0 ? groups.find((group) => group.id === id)?.name : undefined;
  return name !== undefined && message.startsWith(`${name} `) ? name : undefined;
}

function toJoined(names: string[], {code, message, repair, about}: Remark): Finding {
  const [first = ''] = names;
  const rest = message
    .slice(first.length)
    .replace(/^ has /, ' have ')
    .replace(/^ misses /, ' miss ')
    .replace(': it has ', ': each has ');
  const help = repair
    .filter(({edit}) => !edit)
    .map((one) => ({
      message: one.message.replace(`which sessions ${first} attends`, 'which sessions each attends'),
    }));
  return {code, message: `${toListText(names)}${rest}`, repair: help, about};
}
