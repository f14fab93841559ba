// Reason: groups with more sessions than slots need more runs than all rooms, or all adults, can take.
import type {Problem} from '../solve/problem.ts';
import {sum} from '../solve/supply.ts';
import {bring, type Trouble} from '../supplements.ts';
import {count} from '../words.ts';
import {countFewestRuns} from './count-runs.ts';
import {toTalk} from './talk.ts';

/** Holds the fewest runs of the day against what rooms, and adults, can take together. */
export function daysHaveRuns(problem: Problem): Trouble[] {
  const {plan, slots, runs, rooms, adults, mostRuns, slotCount} = problem;
  const talk = toTalk(problem);
  const needed = countFewestRuns(problem);
  const capacity = Math.max(...plan.groups.map(({size}) => size));
  // Only what serves a session that can run then counts: no room too small for everybody, no adult for nothing.
  const countSlots = (serving: number[][][], holder: number) =>
    slots.filter((_, slot) =>
      serving.some((some, at) => runs[at]![slot]! > 0 && some[slot]!.includes(holder)),
    ).length;
  const kinds = [
    {
      ...({noun: 'room', key: 'rooms', verb: 'take'} as const),
      free: plan.rooms.map((_, room) => countSlots(rooms, room)),
    },
    {
      ...({noun: 'adult', key: 'adults', verb: 'lead'} as const),
      free: plan.adults.map((_, adult) => Math.min(mostRuns[adult]!, countSlots(adults, adult))),
    },
  ] as const;
  return kinds.flatMap(({noun, key, verb, free}): Trouble[] => {
    const available = sum(free);
    if (free.length === 0 || needed <= available) return [];
    return [
      {
        code: `${noun}s-too-few`,
        message: `The groups need at least ${count(needed, 'run')} in the day, and all ${noun}s together can ${verb} ${available}.`,
        repair: [
          bring({kind: key, capacity, count: Math.ceil((needed - available) / slotCount)}),
          {message: 'Let sessions take more groups at once.'},
        ],
        about: talk.about({[key]: free.map((_, at) => at)}),
      },
    ];
  });
}
