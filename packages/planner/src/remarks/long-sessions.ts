// Remark: a session takes longer than a slot in which it runs.
import type {Remark} from '../answers.ts';
import {findPlaces, toTalk} from '../reasons/talk.ts';
import type {FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';
import {count} from '../words.ts';

/** Says of each session by how much it is too long, and when. What to cut only its lesson knows: see `toTrim`. */
export function longSessions(problem: Problem, {runs}: FoundRuns): Remark[] {
  const {plan, slots} = problem;
  const talk = toTalk(problem);
  return plan.sessions.flatMap(({minutes}, session): Remark[] => {
    const short = findPlaces(
      slots,
      (slot, at) => slot.minutes < minutes && runs.some((run) => run.session === session && run.slot === at),
    );
    if (short.length === 0) return [];
    const least = Math.min(...short.map((slot) => slots[slot]!.minutes));
    return [
      {
        code: 'too-long',
        message: `${talk.session(session)} takes ${count(minutes, 'minute')}, and has ${least} ${talk.whens(short)}: cut ${count(minutes - least, 'minute')}.`,
        repair: [
          {message: 'Leave out activities that can be cut.'},
          {message: `Make the ${short.length === 1 ? 'slot' : 'slots'} longer.`},
        ],
        about: talk.about({sessions: [session], slots: short}),
      },
    ];
  });
}
