// Reason: groups with more sessions than slots need more runs than all rooms, or all adults, can take.
import type {Reason} from '../answers.ts';
import {sum, type Problem} from '../solve/problem.ts';
import {count, spellCount} from '../words.ts';
import {countFewestRuns} from './count-runs.ts';
import {toTalk} from './talk.ts';

/** Holds the fewest runs of the day against what rooms, and adults, can take together. */
export function daysHaveRuns(problem: Problem): Reason[] {
  const {plan, slots, mostRuns, slotCount} = problem;
  const talk = toTalk(problem);
  const needed = countFewestRuns(problem);
  const countSlots = ({unavailable}: {unavailable: string[]}) =>
    slots.filter(({id}) => !unavailable.includes(id)).length;
  const kinds = [
    {noun: 'room', key: 'rooms', verb: 'take', free: plan.rooms.map(countSlots)},
    {
      ...{noun: 'adult', key: 'adults', verb: 'lead'},
      free: plan.adults.map((adult, at) => Math.min(mostRuns[at]!, countSlots(adult))),
    },
  ] as const;
  return kinds.flatMap(({noun, key, verb, free}): Reason[] => {
    const available = sum(free);
    if (free.length === 0 || needed <= available) return [];
    return [
      {
        code: `${noun}s-too-few`,
        message: `The groups need at least ${count(needed, 'run')} in the day, and all ${noun}s together can ${verb} ${available}.`,
        repair: [
          {message: `Add ${spellCount(Math.ceil((needed - available) / slotCount), noun)}.`},
          {message: 'Let sessions take more groups at once.'},
        ],
        about: talk.about({[key]: free.map((_, at) => at)}),
      },
    ];
  });
}
