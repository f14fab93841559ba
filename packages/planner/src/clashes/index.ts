// Every rule that a rotation has to keep, in the order in which clashes are said.
import type {Clash} from '../answers.ts';
import type {Plan, Rotation} from '../plan.ts';
import {adultsAreFree} from './adults-are-free.ts';
import {everythingIsMet} from './everything-is-met.ts';
import {nobodyIsTwice} from './nobody-is-twice.ts';
import {pinsAreKept} from './pins-are-kept.ts';
import {roomsFit} from './rooms-fit.ts';
import {runsAreKnown} from './runs-are-known.ts';
import {sessionsRunAsTheyMay} from './sessions-run-as-they-may.ts';
import {whatComesFirst} from './what-comes-first.ts';

/** Finds where a rotation breaks one rule. */
export type FindClashes = (plan: Plan, rotation: Rotation) => Clash[];

export const clashes: FindClashes[] = [
  runsAreKnown,
  nobodyIsTwice,
  everythingIsMet,
  pinsAreKept,
  whatComesFirst,
  sessionsRunAsTheyMay,
  roomsFit,
  adultsAreFree,
];
