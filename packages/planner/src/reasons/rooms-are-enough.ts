// Reason: sessions need more runs than the rooms that they can be in are free for.
import type {PlanEdit, Reason, Repair} from '../answers.ts';
import type {Session} from '../plan.ts';
import type {Problem} from '../solve/problem.ts';
import {count, quote} from '../words.ts';
import {findRunShortage, toSubject} from './count-runs.ts';
import {toTalk} from './talk.ts';

/** Finds sessions that share too few rooms over the day. */
export function roomsAreEnough(problem: Problem): Reason[] {
  const {plan, rooms, slotCount} = problem;
  if (plan.rooms.length === 0) return [];
  const shortage = findRunShortage(problem, {usable: rooms, most: plan.rooms.map(() => slotCount)});
  if (!shortage) return [];
  const {sessions, holders, needed, available} = shortage;
  const talk = toTalk(problem);
  const needsScreen = sessions.every((session) => plan.sessions[session]!.screen);
  const [who, they] = toSubject(problem, sessions);
  const which = needsScreen ? 'with a screen' : `that ${they} can be in`;
  const more: Repair = {message: needsScreen ? 'Add a room with a screen.' : 'Add a room.'};
  return [
    {
      code: 'rooms-too-few',
      message: `${who} ${count(needed, 'run')} in the day, and the rooms ${which} (${talk.rooms(holders)}) can take ${available}.`,
      repair: [more, ...sessions.flatMap((session) => toRepairs(plan.sessions[session]!))],
      about: talk.about({sessions, rooms: holders}),
    },
  ];
}

function toRepairs({id, title, screen, rooms}: Session): Repair[] {
  const anyRoom: PlanEdit = {kind: 'allow-any-room', session: id};
  const noScreen: PlanEdit = {kind: 'allow-without-screen', session: id};
  return [
    ...(rooms ? [{message: `Let ${quote(title)} be in any room.`, edit: anyRoom}] : []),
    ...(screen ? [{message: `Let ${quote(title)} do without a screen.`, edit: noScreen}] : []),
  ];
}
