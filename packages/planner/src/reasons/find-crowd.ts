// Groups that need a session in a slot and cannot all have one: the border of a least cut.
import {createNetwork} from '../solve/max-flow.ts';
import type {Problem} from '../solve/problem.ts';
import {findPlaces} from './talk.ts';

/** More groups than there are places. */
export interface Crowd {
  groups: number[];
  /** Those that the groups could meet then. */
  sessions: number[];
  /** How many of the groups can have one. */
  places: number;
}

/**
 * Sends groups who need a session in every slot through their sessions to the rooms, or the adults, of one slot. Each
 * of these takes as many groups as the session that puts most into it.
 * @returns the groups and sessions behind a least cut; nothing where all groups come through, as they do where the plan
 *   names no rooms, or adults, and the sessions have places
 */
export function findCrowd(problem: Problem, slot: number, by: 'rooms' | 'adults'): Crowd | undefined {
  const {plan, isFull, left, places, groupCount, sessionCount} = problem;
  const holders = plan[by];
  const full = findPlaces(isFull, Boolean);
  const network = createNetwork();
  const toSession = (session: number) => groupCount + session;
  const toHolder = (holder: number) => groupCount + 2 * sessionCount + holder;
  const source = toHolder(holders.length);
  const sink = source + 1;
  for (const group of full) network.join(source, group, 1);
  const most = holders.map(() => 0);
  places.forEach((numbers, session) => {
    for (const group of full) {
      if (left[session]![group]! & (1 << slot)) network.join(group, toSession(session), 1);
    }
    const desk = toSession(session) + sessionCount;
    network.join(toSession(session), desk, numbers[slot]!);
    if (holders.length === 0) network.join(desk, sink, Infinity);
    if (numbers[slot] === 0) return;
    for (const holder of problem[by][session]![slot]!) {
      const taken = countTaken(problem, {session, slot, holder, by});
      network.join(desk, toHolder(holder), taken);
      most[holder] = Math.max(most[holder]!, taken);
    }
  });
  most.forEach((number, holder) => network.join(toHolder(holder), sink, number));
  const placed = network.fill(source, sink);
  if (placed >= full.length) return undefined;
  const reached = network.findReached(source);
  const groups = full.filter((group) => reached.has(group));
  const sessions = findPlaces(plan.sessions, (_, session) => reached.has(toSession(session)));
  return {groups, sessions, places: groups.length - (full.length - placed)};
}

interface Holding {
  session: number;
  slot: number;
  holder: number;
  by: 'rooms' | 'adults';
}

/** How many groups one run of the session takes in this room, or with this adult in its largest room. */
function countTaken({plan, rooms, groupsInRoom}: Problem, {session, slot, holder, by}: Holding): number {
  if (by === 'rooms') return groupsInRoom[session]![holder]!;
  if (plan.rooms.length === 0) return plan.sessions[session]!.groupsAtOnce;
  return Math.max(0, ...rooms[session]![slot]!.map((room) => groupsInRoom[session]![room]!));
}
