// Every proof by counting that a plan has no rotation, in the order in which they are asked for.
import type {Reason} from '../answers.ts';
import type {Timer} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';
import {adultsAreEnough} from './adults-are-enough.ts';
import {daysHavePlaces} from './days-have-places.ts';
import {daysHaveRuns} from './days-have-runs.ts';
import {groupsHaveSlots} from './groups-have-slots.ts';
import {groupsMeetWhatComesFirst} from './groups-meet-what-comes-first.ts';
import {pinsCanStand} from './pins-can-stand.ts';
import {roomsAreEnough} from './rooms-are-enough.ts';
import {sessionsHaveAdults} from './sessions-have-adults.ts';
import {sessionsHavePlaces} from './sessions-have-places.ts';
import {sessionsHaveRooms} from './sessions-have-rooms.ts';
import {sessionsHaveSlots} from './sessions-have-slots.ts';
import {slotsHavePlaces} from './slots-have-places.ts';

/** Finds why there can be no rotation, in one respect. */
export type FindReasons = (problem: Problem) => Reason[];

/** What fails in an earlier list fails in later ones too: they are asked only where nothing was found before. */
export const reasons: FindReasons[][] = [
  [sessionsHaveSlots, sessionsHaveRooms, sessionsHaveAdults, groupsMeetWhatComesFirst, pinsCanStand],
  [sessionsHavePlaces],
  [groupsHaveSlots, roomsAreEnough, adultsAreEnough],
  [slotsHavePlaces],
  [daysHavePlaces, daysHaveRuns],
];

/** Asks list after list, as long as there is time. @returns every reason of the first list that has one */
export function findReasons(problem: Problem, {spent, budgetMs}: Timer): Reason[] {
  for (const some of reasons) {
    if (spent() > budgetMs) return [];
    const found = some.flatMap((find) => find(problem));
    if (found.length > 0) return found;
  }
  return [];
}
