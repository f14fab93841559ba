// Remark: an adult leads a session in every slot of the day.
import type {Remark} from '../answers.ts';
import {toTalk} from '../reasons/talk.ts';
import type {FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';
import {count} from '../words.ts';

/** From so many slots on, a day without a pause is worth saying. */
const MANY_SLOTS = 4;

/** Says who has no free slot. */
export function busyAdults(problem: Problem, {runs}: FoundRuns): Remark[] {
  const {plan, slotCount} = problem;
  if (slotCount < MANY_SLOTS) return [];
  const busy = plan.adults.flatMap((_, adult) =>
    runs.filter((run) => run.adult === adult).length === slotCount ? [adult] : [],
  );
  if (busy.length === 0) return [];
  const talk = toTalk(problem);
  const verb = busy.length === 1 ? 'leads' : 'lead';
  return [
    {
      code: 'no-pause',
      message: `${talk.adults(busy)} ${verb} a session in all ${count(slotCount, 'slot')}.`,
      repair: [{message: 'Say how many runs each of them leads at most.'}, {message: 'Add an adult.'}],
      about: talk.about({adults: busy}),
    },
  ];
}
