// Reason: a session may only run in slots that are not for sessions.
import type {Problem} from '../solve/problem.ts';
import type {Trouble} from '../supplements.ts';
import {findNeeding, toTalk} from './talk.ts';

/** Finds sessions that somebody needs and that have no slot at all. */
export function sessionsHaveSlots(problem: Problem): Trouble[] {
  const talk = toTalk(problem);
  return problem.plan.sessions.flatMap(({id, slots}, session): Trouble[] => {
    const hasSlot = !slots || problem.slots.some((slot) => slots.includes(slot.id));
    if (hasSlot || findNeeding(problem, session).length === 0) return [];
    return [
      {
        code: 'no-slot',
        message: `${talk.session(session)} may only run in slots that are not for sessions, or not in the plan.`,
        repair: [{message: 'Let it run in any slot.', edit: {kind: 'allow-any-slot', session: id}}],
        about: talk.about({sessions: [session]}),
      },
    ];
  });
}
