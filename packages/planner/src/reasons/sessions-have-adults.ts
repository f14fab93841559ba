// Reason: nobody can lead a session.
import type {Problem} from '../solve/problem.ts';
import {bring, type Trouble} from '../supplements.ts';
import {findNeeding, findPlaces, toTalk} from './talk.ts';

/** Finds sessions that somebody needs and nobody can lead in any slot. */
export function sessionsHaveAdults(problem: Problem): Trouble[] {
  const {plan, slots, adults} = problem;
  if (plan.adults.length === 0) return [];
  const talk = toTalk(problem);
  return plan.sessions.flatMap(({id}, session): Trouble[] => {
    if (adults[session]!.some((some) => some.length > 0) || findNeeding(problem, session).length === 0)
      return [];
    const others = findPlaces(
      plan.adults,
      ({sessions, unavailable, mostRuns}) =>
        sessions?.includes(id) === false &&
        mostRuns !== 0 &&
        slots.some((slot) => !unavailable.includes(slot.id)),
    );
    return [
      {
        code: 'no-adult',
        message: `Nobody in the plan can lead ${talk.session(session)}.`,
        repair: [
          ...others.slice(0, 3).map((adult) => ({
            message: `Let ${talk.adults([adult])} lead any session.`,
            edit: {kind: 'allow-any-session' as const, adult: plan.adults[adult]!.id},
          })),
          bring({kind: 'adults', count: 1, suffix: ' who can'}),
        ],
        about: talk.about({sessions: [session]}),
      },
    ];
  });
}
