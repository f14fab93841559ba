// Reason: sessions need more runs than those who can lead them may lead.
import type {Problem} from '../solve/problem.ts';
import {bring, type Proposal, type Trouble} from '../supplements.ts';
import {count} from '../words.ts';
import {findRunShortage, toSubject} from './count-runs.ts';
import {toTalk} from './talk.ts';

/** Finds sessions that share too few adults over the day. */
export function adultsAreEnough(problem: Problem): Trouble[] {
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
  const repair: Proposal[] = [
    ...toFreed(problem, holders),
    bring({kind: 'adults', count: Math.ceil((needed - available) / slotCount)}),
    ...limited.slice(0, 3).map((adult): Proposal => {
      const message = `Let ${talk.adults([adult])} lead more than ${mostRuns[adult]!}.`;
      return {message, edit: {kind: 'allow-more-runs', adult: plan.adults[adult]!.id}};
    }),
    ...toAllMore(problem, limited),
    ...tied.slice(0, 3).map((adult): Proposal => {
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

/** Those who are away for one slot only might be asked to come after all. */
function toFreed({plan, slots}: Problem, holders: number[]): Proposal[] {
  const freed = holders.flatMap((holder): Proposal[] => {
    const adult = plan.adults[holder]!;
    const away = slots.filter(({id}) => adult.unavailable.includes(id));
    if (away.length !== 1) return [];
    return [bring({kind: 'free-adult', adult, when: `at ${away[0]!.starts}`})];
  });
  return freed.slice(0, 2);
}

/** Several adults who may lead only so much, where one of them may not be enough. */
function toAllMore(problem: Problem, limited: number[]): Proposal[] {
  if (limited.length < 2) return [];
  const edits = limited.map((adult) => ({
    kind: 'allow-more-runs' as const,
    adult: problem.plan.adults[adult]!.id,
  }));
  const message = `Let ${toTalk(problem).adults(limited)} lead as much as is needed.`;
  return [{message, edit: {kind: 'several', edits}}];
}
