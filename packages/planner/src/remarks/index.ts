// Everything worth knowing about a rotation that works, in the order in which it is said.
import type {Remark} from '../answers.ts';
import type {FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';
import {busyAdults} from './busy-adults.ts';
import {freeSlots} from './free-slots.ts';
import {heavyContent} from './heavy-content.ts';
import {kitAndRooms} from './kit-and-rooms.ts';
import {longSessions} from './long-sessions.ts';
import {missedSessions} from './missed-sessions.ts';

/** Finds something worth knowing, in one respect. */
export type FindRemarks = (problem: Problem, found: FoundRuns) => Remark[];

export const remarks: FindRemarks[] = [
  missedSessions,
  heavyContent,
  longSessions,
  freeSlots,
  kitAndRooms,
  busyAdults,
];

/** Asks each in turn. @returns every remark that there is */
export function findRemarks(problem: Problem, found: FoundRuns): Remark[] {
  return remarks.flatMap((find) => find(problem, found));
}
