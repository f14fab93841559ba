// How many runs sessions need at least, and how many of them rooms or adults can give.
import {createNetwork} from '../solve/max-flow.ts';
import type {Problem} from '../solve/problem.ts';
import {sum} from '../solve/supply.ts';
import {findNeeding, findPlaces, toTalk} from './talk.ts';

/** Sessions that need more runs than there is something for. */
export interface RunShortage {
  sessions: number[];
  /** Places of the rooms or adults on which they depend. */
  holders: number[];
  needed: number;
  available: number;
}

/** Rooms or adults, as far as runs depend on them. */
export interface Holders {
  /** By session, then slot: which of them will do. */
  usable: number[][][];
  /** By holder: how many runs in the day. */
  most: number[];
}

/** @returns by session, the fewest runs in which all groups who need it can meet it */
export function toLeastRuns(problem: Problem): number[] {
  const {plan, groupsInRoom, rooms} = problem;
  return plan.sessions.map(({groupsAtOnce}, session) => {
    const usable = [...new Set(rooms[session]!.flat())].map((room) => groupsInRoom[session]![room]!);
    const most = plan.rooms.length > 0 ? Math.max(1, ...usable) : groupsAtOnce;
    return Math.ceil(findNeeding(problem, session).length / most);
  });
}

/**
 * Sends the runs that sessions need through their slots to rooms or adults; each takes one run in a slot.
 * @returns the sessions behind a least cut, or nothing where there are enough
 */
export function findRunShortage(problem: Problem, {usable, most}: Holders): RunShortage | undefined {
  const {sessionCount, slotCount, runs} = problem;
  const needed = toLeastRuns(problem);
  const network = createNetwork();
  const toDesk = (session: number, slot: number) => sessionCount + session * slotCount + slot;
  const toSeat = (holder: number, slot: number) => toDesk(sessionCount, 0) + holder * slotCount + slot;
  const toHolder = (holder: number) => toSeat(most.length, 0) + holder;
  const source = toHolder(most.length);
  const sink = source + 1;
  needed.forEach((number, session) => {
    network.join(source, session, number);
    runs[session]!.forEach((number, slot) => {
      network.join(session, toDesk(session, slot), number);
      for (const holder of usable[session]![slot]!)
        network.join(toDesk(session, slot), toSeat(holder, slot), 1);
    });
  });
  most.forEach((number, holder) => {
    for (let slot = 0; slot < slotCount; slot += 1) network.join(toSeat(holder, slot), toHolder(holder), 1);
    network.join(toHolder(holder), sink, number);
  });
  const lacking = sum(needed) - network.fill(source, sink);
  if (lacking <= 0) return undefined;
  const reached = network.findReached(source);
  const sessions = findPlaces(needed, (_, session) => reached.has(session));
  const total = sum(sessions.map((session) => needed[session]!));
  const holders = findPlaces(most, (_, holder) =>
    sessions.some((session) => usable[session]!.flat().includes(holder)),
  );
  return {sessions, holders, needed: total, available: total - lacking};
}

/**
 * Counts the fewest runs in which all groups can have as many meetings as they need, whichever sessions they are:
 * those that take most groups at once first. A bound from below, not always to be reached.
 */
export function countFewestRuns(problem: Problem): number {
  const {attends, due, plan, groupsInRoom, rooms, left, places} = problem;
  const sessions = plan.sessions.map(({groupsAtOnce}, session) => {
    const usable = [...new Set(rooms[session]!.flat())].map((room) => groupsInRoom[session]![room]!);
    const atOnce = plan.rooms.length > 0 ? Math.max(0, ...usable) : groupsAtOnce;
    const able = findPlaces(attends, (row, group) => row[session]! && left[session]![group] !== 0);
    return {atOnce, meetings: Math.min(able.length, sum(places[session]!))};
  });
  let unmet = sum(due);
  let runs = 0;
  for (const {atOnce, meetings} of sessions.sort((one, other) => other.atOnce - one.atOnce)) {
    const taken = atOnce > 0 ? Math.min(unmet, meetings) : 0;
    unmet -= taken;
    runs += taken / Math.max(1, atOnce);
  }
  // Thirds and sixths add up to a little more than the whole number.
  return Math.ceil(runs - 1e-9);
}

/** @returns the sessions with their verb, and the pronoun for them: "The sessions need", "they" */
export function toSubject(problem: Problem, sessions: readonly number[]): [who: string, they: 'it' | 'they'] {
  const names = toTalk(problem).sessions(sessions);
  if (sessions.length === 1) return [`${names} needs`, 'it'];
  return [sessions.length === problem.sessionCount ? 'The sessions need' : `${names} need`, 'they'];
}
