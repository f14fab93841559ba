// Reason: sessions need more runs than the rooms that they can be in are free for.
import type {PlanEdit} from '../answers.ts';
import type {Session} from '../plan.ts';
import type {Problem} from '../solve/problem.ts';
import {bring, type Proposal, type Trouble} from '../supplements.ts';
import {count, quote} from '../words.ts';
import {findRunShortage, toSubject} from './count-runs.ts';
import {findNeeding, toTalk} from './talk.ts';

/** Finds sessions that share too few rooms over the day. */
export function roomsAreEnough(problem: Problem): Trouble[] {
  const {plan, rooms, slotCount} = problem;
  if (plan.rooms.length === 0) return [];
  const shortage = findRunShortage(problem, {usable: rooms, most: plan.rooms.map(() => slotCount)});
  if (!shortage) return [];
  const {sessions, holders, needed, available} = shortage;
  const talk = toTalk(problem);
  const needsScreen = sessions.every((session) => plan.sessions[session]!.screen);
  const [who, they] = toSubject(problem, sessions);
  const which = needsScreen ? 'with a screen' : `that ${they} can be in`;
  const more = bring({
    kind: 'rooms',
    count: Math.ceil((needed - available) / slotCount),
    capacity: toLargestSize(problem, sessions),
    screen: needsScreen,
  });
  return [
    {
      code: 'rooms-too-few',
      message: `${who} ${count(needed, 'run')} in the day, and the rooms ${which} (${talk.rooms(holders)}) can take ${available}.`,
      repair: [
        more,
        ...sessions.flatMap((session) => toRepairs(plan.sessions[session]!)),
        ...(holders.some((room) => takesTwo(problem, room)) ? [LARGE] : []),
      ],
      about: talk.about({sessions, rooms: holders}),
    },
  ];
}

const LARGE: Proposal = {message: 'Let sessions take more groups at once, in a large room.'};

/** Whether the two smallest groups go into the room together. */
function takesTwo({plan}: Problem, room: number): boolean {
  const [one = 0, other = Infinity] = plan.groups.map(({size}) => size).sort((a, b) => a - b);
  return one + other <= plan.rooms[room]!.capacity;
}

/** Pupils in the largest group that needs one of the sessions. */
function toLargestSize(problem: Problem, sessions: number[]): number {
  const groups = sessions.flatMap((session) => findNeeding(problem, session));
  return Math.max(...groups.map((group) => problem.plan.groups[group]!.size));
}

function toRepairs({id, title, screen, rooms}: Session): Proposal[] {
  const anyRoom: PlanEdit = {kind: 'allow-any-room', session: id};
  const noScreen: PlanEdit = {kind: 'allow-without-screen', session: id};
  return [
    ...(rooms ? [{message: `Let ${quote(title)} be in any room.`, edit: anyRoom}] : []),
    ...(screen ? [{message: `Let ${quote(title)} do without a screen.`, edit: noScreen}] : []),
  ];
}
