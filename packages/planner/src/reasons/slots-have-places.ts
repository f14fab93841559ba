// Reason: in a slot, more groups need a session than there are places.
import type {PlanEdit, Reason, Repair} from '../answers.ts';
import {PLAN_LIMITS} from '../parse/plan-fields.ts';
import {createNetwork} from '../solve/max-flow.ts';
import {countPlaces, sum, type Problem} from '../solve/problem.ts';
import {count, quote, spell, spellCount, spellTimes} from '../words.ts';
import {findLeast} from './find-least.ts';
import {findPlaces, toTalk} from './talk.ts';

interface Crowd {
  groups: number[];
  sessions: number[];
  places: number;
}

/** Finds slots in which groups that need a session in every slot cannot all have one; the same crowd is said once. */
export function slotsHavePlaces(problem: Problem): Reason[] {
  const crowds = problem.slots.flatMap((_, slot) => {
    const crowd = findCrowd(problem, slot);
    return crowd ? [{...crowd, slots: [slot]}] : [];
  });
  const kinds = new Map<string, Crowd & {slots: number[]}>();
  for (const crowd of crowds) {
    const kind = JSON.stringify([crowd.groups, crowd.sessions, crowd.places]);
    const known = kinds.get(kind);
    if (known) known.slots.push(...crowd.slots);
    else kinds.set(kind, crowd);
  }
  return [...kinds.values()].map((crowd) => toReason(problem, crowd));
}

/** Groups whose sessions have too few places then: the border of a least cut between groups and rooms. */
function findCrowd(problem: Problem, slot: number): Crowd | undefined {
  const {plan, isFull, open, places, rooms, groupsInRoom, groupCount, sessionCount} = problem;
  const full = findPlaces(isFull, Boolean);
  const network = createNetwork();
  const toSession = (session: number) => groupCount + session;
  const toRoom = (room: number) => groupCount + 2 * sessionCount + room;
  const source = toRoom(plan.rooms.length);
  const sink = source + 1;
  for (const group of full) network.join(source, group, 1);
  places.forEach((numbers, session) => {
    for (const group of full) {
      if (open[session]![group]! & (1 << slot)) network.join(group, toSession(session), 1);
    }
    const desk = toSession(session) + sessionCount;
    network.join(toSession(session), desk, numbers[slot]!);
    if (plan.rooms.length === 0) network.join(desk, sink, Infinity);
    for (const room of rooms[session]![slot]!)
      network.join(desk, toRoom(room), groupsInRoom[session]![room]!);
  });
  plan.rooms.forEach((_, room) => {
    network.join(toRoom(room), sink, Math.max(...groupsInRoom.map((numbers) => numbers[room]!)));
  });
  const placed = network.fill(source, sink);
  if (placed >= full.length) return undefined;
  const reached = network.findReached(source);
  const groups = full.filter((group) => reached.has(group));
  const sessions = findPlaces(plan.sessions, (_, session) => reached.has(toSession(session)));
  return {groups, sessions, places: groups.length - (full.length - placed)};
}

function toReason(problem: Problem, crowd: Crowd & {slots: number[]}): Reason {
  const {groups, sessions, places, slots} = crowd;
  const talk = toTalk(problem);
  const isAlways = slots.length === problem.slotCount && slots.length > 1;
  const when = isAlways ? 'In every slot' : talk.whens(slots).replace('at', 'At');
  const own = sessions.map((session) => Math.max(...slots.map((slot) => problem.places[session]![slot]!)));
  const isRooms = problem.plan.rooms.length > 0 && sum(own) > places;
  const lacking = groups.length - places;
  return {
    code: 'slot-too-full',
    message: `${when} ${count(groups.length, 'group')} ${groups.length === 1 ? 'needs' : 'need'} a session, and ${toPlacesText(problem, crowd, isRooms)}.`,
    repair: isRooms ? toRoomRepairs(lacking) : toPlaceRepairs(problem, crowd, lacking),
    about: talk.about({groups, sessions, slots}),
  };
}

function toPlacesText(problem: Problem, {sessions, places}: Crowd, isRooms: boolean): string {
  if (sessions.length === 0) return 'no session can run then';
  const isAll = sessions.length === problem.sessionCount;
  const which = isAll ? 'the sessions' : toTalk(problem).sessions(sessions);
  if (isRooms) return `the rooms that ${which} can be in take ${spell(places)}`;
  return `${which} ${sessions.length === 1 && !isAll ? 'has' : 'have'} places for ${spell(places)}`;
}

function toRoomRepairs(lacking: number): Repair[] {
  return [
    {message: `Add ${spellCount(lacking, 'room')}.`},
    {message: 'Let sessions take more groups in a large room.'},
  ];
}

/** More runs at once of a session where rooms and adults allow them; else what stands in their way. */
function toPlaceRepairs(
  problem: Problem,
  {sessions, slots}: Crowd & {slots: number[]},
  lacking: number,
): Repair[] {
  const more = sessions
    .flatMap((session) => toMoreRuns(problem, {session, slots, lacking}) ?? [])
    .slice(0, 2);
  const isAdults = sessions.some((session) => slots.some((slot) => isHeldByAdults(problem, session, slot)));
  return [
    ...more,
    ...(isAdults ? [{message: `Free or add ${spellCount(lacking, 'adult')} for then.`}] : []),
    {message: `Add ${spellCount(lacking, 'session')}.`},
    {message: 'Put groups together.'},
  ];
}

interface Lack {
  session: number;
  slots: number[];
  lacking: number;
}

/** The fewest runs at once with which the session alone would take everybody, if any number does. */
function toMoreRuns(problem: Problem, {session, slots, lacking}: Lack): Repair | undefined {
  const {id, title, runsAtOnce} = problem.plan.sessions[session]!;
  const now = problem.places[session]!;
  const value = findLeast([runsAtOnce, PLAN_LIMITS.runs], (runs) => {
    const then = countPlaces(problem, session, {runsAtOnce: runs});
    return slots.every((slot) => then[slot]! >= now[slot]! + lacking);
  });
  if (value === undefined) return undefined;
  const edit: PlanEdit = {kind: 'set-runs-at-once', session: id, value};
  return {message: `Run ${quote(title)} ${spellTimes(value)} at once.`, edit};
}

/** Whether there are just as many runs as there are adults who can lead one. */
function isHeldByAdults({plan, runs, adults}: Problem, session: number, slot: number): boolean {
  return plan.adults.length > 0 && runs[session]![slot]! === adults[session]![slot]!.length;
}
