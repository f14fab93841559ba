// Every proof by counting that a plan has no rotation, in the order in which they are asked for.
import type {Timer} from '../solve/find-runs.ts';
import {toProblem, type Problem} from '../solve/problem.ts';
import type {Trouble} from '../supplements.ts';
import {adultsAreEnough} from './adults-are-enough.ts';
import {daysHavePlaces} from './days-have-places.ts';
import {daysHaveRuns} from './days-have-runs.ts';
import {findLargeGroups} from './find-large-groups.ts';
import {groupsHaveSlots} from './groups-have-slots.ts';
import {groupsMeetWhatComesFirst} from './groups-meet-what-comes-first.ts';
import {pinsCanStand} from './pins-can-stand.ts';
import {roomsAreEnough} from './rooms-are-enough.ts';
import {sessionsHaveAdults} from './sessions-have-adults.ts';
import {sessionsHavePlaces, sessionsRunOftenEnough} from './sessions-have-places.ts';
import {sessionsHaveRooms} from './sessions-have-rooms.ts';
import {sessionsHaveSlots} from './sessions-have-slots.ts';
import {slotsHavePlaces} from './slots-have-places.ts';
import {slotsHaveRuns} from './slots-have-runs.ts';

/** Finds why there can be no rotation, in one respect. */
export type FindReasons = (problem: Problem) => Trouble[];

/** What fails in an earlier list fails in later ones too: they are asked only where nothing was found before. */
export const reasons: FindReasons[][] = [
  [sessionsHaveSlots, sessionsHaveRooms, sessionsHaveAdults, groupsMeetWhatComesFirst, pinsCanStand],
  [sessionsRunOftenEnough],
  [groupsHaveSlots, roomsAreEnough, adultsAreEnough],
  [sessionsHavePlaces],
  [slotsHavePlaces],
  [slotsHaveRuns],
  [daysHavePlaces, daysHaveRuns],
];

/**
 * Asks list after list, of all groups, then of those who need the larger rooms, as long as there is time.
 * @returns every reason of the first list that has one
 */
export function findReasons(problem: Problem, timer: Timer): Trouble[] {
  const found = askAll(problem, timer);
  if (found.length > 0) return found;
  for (const {plan, message} of findLargeGroups(problem.plan)) {
    if (timer.spent() > timer.budgetMs) return [];
    const about = askAll(toProblem(plan), timer);
    if (about.length > 0)
      return about.map((reason) => ({...reason, message: `${message} ${reason.message}`}));
  }
  return [];
}

function askAll(problem: Problem, {spent, budgetMs}: Timer): Trouble[] {
  for (const some of reasons) {
    if (spent() > budgetMs) return [];
    const found = some.flatMap((find) => find(problem));
    if (found.length > 0) return found;
  }
  return [];
}
