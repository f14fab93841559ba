// Reason: a group attends a session, but not the one that it needs first.
import type {Problem} from '../solve/problem.ts';
import type {Trouble} from '../supplements.ts';
import {findPlaces, toTalk} from './talk.ts';

/** Finds sessions that groups must meet without what has to come first. */
export function groupsMeetWhatComesFirst(problem: Problem): Trouble[] {
  const {plan, before, attends, spare} = problem;
  const talk = toTalk(problem);
  return before.flatMap((needed, session) =>
    needed.flatMap((first): Trouble[] => {
      const unready = findPlaces(
        attends,
        (row, group) => row[session]! && !row[first]! && spare[group] === 0,
      );
      if (unready.length === 0) return [];
      const [group] = unready;
      const {id} = plan.sessions[session]!;
      const attend = {
        message: `Let ${talk.group(group!)} attend ${talk.session(first)}.`,
        edit: {kind: 'attend' as const, group: plan.groups[group!]!.id, session: plan.sessions[first]!.id},
      };
      const anyOrder = {
        message: 'Let them come in any order.',
        edit: {kind: 'allow-any-order' as const, session: id},
      };
      const verb = unready.length === 1 ? 'attends' : 'attend';
      return [
        {
          code: 'needs-earlier',
          message: `${talk.groups(unready)} ${verb} ${talk.session(session)}, but not ${talk.session(first)}, which has to come first.`,
          repair: [...(unready.length === 1 ? [attend] : []), anyOrder],
          about: talk.about({groups: unready, sessions: [session, first]}),
        },
      ];
    }),
  );
}
