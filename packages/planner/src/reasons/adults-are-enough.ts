// Reason: sessions need more runs than those who can lead them may lead.
import type {Reason, Repair} from '../answers.ts';
import type {Problem} from '../solve/problem.ts';
import {count, spellCount} from '../words.ts';
import {findRunShortage, toSubject} from './count-runs.ts';
import {toTalk} from './talk.ts';

/** Finds sessions that share too few adults over the day. */
export function adultsAreEnough(problem: Problem): Reason[] {
  const {plan, adults, mostRuns, slotCount} = problem;
  if (plan.adults.length === 0) return [];
  const shortage = findRunShortage(problem, {usable: adults, most: mostRuns});
  if (!shortage) return [];
  const {sessions, holders, needed, available} = shortage;
  const talk = toTalk(problem);
  const [who, they] = toSubject(problem, sessions);
  const limited = holders.filter((adult) => mostRuns[adult]! < slotCount);
  const tied = plan.adults.flatMap(({sessions: some}, adult) =>
    some && !holders.includes(adult) ? [adult] : [],
  );
  const repair: Repair[] = [
    {message: `Add ${spellCount(Math.ceil((needed - available) / slotCount), 'adult')}.`},
    ...limited.slice(0, 3).map((adult): Repair => {
      const message = `Let ${talk.adults([adult])} lead more than ${mostRuns[adult]!}.`;
      return {message, edit: {kind: 'allow-more-runs', adult: plan.adults[adult]!.id}};
    }),
    ...toAllMore(problem, limited),
    ...tied.slice(0, 3).map((adult): Repair => {
      const message = `Let ${talk.adults([adult])} lead any session.`;
      return {message, edit: {kind: 'allow-any-session', adult: plan.adults[adult]!.id}};
    }),
  ];
  return [
    {
      code: 'adults-too-few',
      message: `${who} ${count(needed, 'run')} in the day, and those who can lead ${they === 'it' ? 'it' : 'them'} (${talk.adults(holders)}) can lead ${available}.`,
      repair,
      about: talk.about({sessions, adults: holders}),
    },
  ];
}

/** Several adults who may lead only so much, where one of them may not be enough. */
function toAllMore(problem: Problem, limited: number[]): Repair[] {
  if (limited.length < 2) return [];
  const edits = limited.map((adult) => ({
    kind: 'allow-more-runs' as const,
    adult: problem.plan.adults[adult]!.id,
  }));
  const message = `Let ${toTalk(problem).adults(limited)} lead as much as is needed.`;
  return [{message, edit: {kind: 'several', edits}}];
}
