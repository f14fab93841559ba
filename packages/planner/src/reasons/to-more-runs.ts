// Repairs: more runs at once, of several sessions by one each, or of one session by as many as are lacking.
import type {PlanEdit} from '../answers.ts';
import {PLAN_LIMITS} from '../parse/plan-fields.ts';
import type {Problem} from '../solve/problem.ts';
import {countPlaces, sum} from '../solve/supply.ts';
import type {Proposal} from '../supplements.ts';
import {list, quote, spellTimes} from '../words.ts';
import {findLeast} from './find-least.ts';

interface Lack {
  /** Those that may run more often. */
  sessions: number[];
  /** In each of them so many places are lacking; none where they may be in any. */
  slots: number[];
  lacking: number;
}

/** No more than so many sessions are offered by themselves. */
const MOST_SINGLE = 2;

/** @returns each as a press, if any number of runs does */
export function toMoreRuns(problem: Problem, lack: Lack): Proposal[] {
  const single = lack.sessions.flatMap((session) => toMoreOfOne(problem, session, lack) ?? []);
  return [...toOneMoreEach(problem, lack), ...single.slice(0, MOST_SINGLE)];
}

/** One more run of as few sessions as give places enough together; only of such as run equally often by now. */
function toOneMoreEach(problem: Problem, lack: Lack): Proposal[] {
  const {sessions} = problem.plan;
  const least = Math.min(...lack.sessions.map((session) => sessions[session]!.runsAtOnce));
  const value = least + 1;
  const chosen: number[] = [];
  let gained = 0;
  for (const session of lack.sessions) {
    const gain =
      sessions[session]!.runsAtOnce === least ? countGain(problem, session, {...lack, runsAtOnce: value}) : 0;
    if (gained >= lack.lacking || gain <= 0) continue;
    chosen.push(session);
    gained += gain;
  }
  if (gained < lack.lacking || chosen.length < 2 || value > PLAN_LIMITS.runs) return [];
  const edits = chosen.map((session): PlanEdit => ({
    kind: 'set-runs-at-once',
    session: sessions[session]!.id,
    value,
  }));
  const names = list(chosen.map((session) => quote(sessions[session]!.title)));
  return [{message: `Run ${names} ${spellTimes(value)} at once.`, edit: {kind: 'several', edits}}];
}

/** The fewest runs at once with which the session alone would take everybody. */
function toMoreOfOne(problem: Problem, session: number, lack: Lack): Proposal | undefined {
  const {id, title, runsAtOnce} = problem.plan.sessions[session]!;
  const value = findLeast(
    [runsAtOnce, PLAN_LIMITS.runs],
    (runs) => countGain(problem, session, {...lack, runsAtOnce: runs}) >= lack.lacking,
  );
  if (value === undefined) return undefined;
  const edit: PlanEdit = {kind: 'set-runs-at-once', session: id, value};
  return {message: `Run ${quote(title)} ${spellTimes(value)} at once.`, edit};
}

/** How many places there are more then: in the worst of some slots, or in the whole day, as far as groups can fill them. */
function countGain(
  problem: Problem,
  session: number,
  {slots, runsAtOnce}: {slots: number[]; runsAtOnce: number},
): number {
  const now = problem.places[session]!;
  const then = countPlaces(problem, session, {runsAtOnce});
  if (slots.length > 0) return Math.min(...slots.map((slot) => then[slot]! - now[slot]!));
  const able = problem.attends.filter((row) => row[session]).length;
  return Math.min(able, sum(then)) - Math.min(able, sum(now));
}
