// Remark: a group has nothing in a slot.
import type {Remark} from '../answers.ts';
import {toTalk} from '../reasons/talk.ts';
import {toTable, type FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';

/** Says of each group in which slots it has nothing. */
export function freeSlots(problem: Problem, {runs}: FoundRuns): Remark[] {
  const {plan, slotCount, isFull} = problem;
  const {filled} = toTable(problem, runs);
  const talk = toTalk(problem);
  return plan.groups.flatMap((_, group): Remark[] => {
    if (isFull[group]) return [];
    const slots = problem.slots.flatMap((_slot, slot) =>
      filled[group * slotCount + slot] === -1 ? [slot] : [],
    );
    return [
      {
        code: 'free',
        message: `${talk.group(group)} has nothing ${talk.whens(slots)}.`,
        repair: [{message: 'Add a session.'}, {message: 'Say in the staff sheet where the group goes.'}],
        about: talk.about({groups: [group], slots}),
      },
    ];
  });
}
