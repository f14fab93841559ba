// Reason: no room does for a session, or none is large enough for a group.
import type {Reason, Repair} from '../answers.ts';
import type {Problem} from '../solve/problem.ts';
import {count} from '../words.ts';
import {findNeeding, toTalk} from './talk.ts';

/** Finds sessions without any room, and groups too large for every room of a session. */
export function sessionsHaveRooms(problem: Problem): Reason[] {
  const {plan, rooms} = problem;
  if (plan.rooms.length === 0) return [];
  return plan.sessions.flatMap((_, session) => {
    const needing = findNeeding(problem, session);
    if (needing.length === 0) return [];
    const usable = [...new Set(rooms[session]!.flat())];
    if (usable.length === 0) return [toNoRoom(problem, session)];
    const largest = Math.max(...usable.map((room) => plan.rooms[room]!.capacity));
    const tooLarge = needing.filter((group) => plan.groups[group]!.size > largest);
    return tooLarge.length > 0 ? [toTooSmall(problem, {session, tooLarge, largest})] : [];
  });
}

function toNoRoom(problem: Problem, session: number): Reason {
  const talk = toTalk(problem);
  const {id, rooms} = problem.plan.sessions[session]!;
  const {why, repair} = toLack(problem, session);
  const anyRoom: Repair = {message: 'Let it be in any room.', edit: {kind: 'allow-any-room', session: id}};
  return {
    code: 'no-room',
    message: `${talk.session(session)} ${why}.`,
    repair: rooms ? [anyRoom, ...repair] : repair,
    about: talk.about({sessions: [session]}),
  };
}

/** What the rooms that the plan lets it be in lack. */
function toLack({plan}: Problem, session: number): {why: string; repair: Repair[]} {
  const {id, screen, rooms} = plan.sessions[session]!;
  const listed = plan.rooms.filter((room) => rooms?.includes(room.id) ?? true);
  if (listed.length === 0)
    return {why: 'may only be in rooms that are not in the plan', repair: [{message: 'Add a room for it.'}]};
  if (!screen || listed.some((room) => room.screen))
    return {
      why: 'has no room that is free in any slot',
      repair: [{message: 'Free one of its rooms for a slot.'}],
    };
  return {
    why: 'needs a screen, and no room that it can be in has one',
    repair: [
      {message: 'Let it do without a screen.', edit: {kind: 'allow-without-screen', session: id}},
      {message: 'Add a room with a screen.'},
    ],
  };
}

interface TooSmall {
  session: number;
  tooLarge: number[];
  largest: number;
}

function toTooSmall(problem: Problem, {session, tooLarge, largest}: TooSmall): Reason {
  const talk = toTalk(problem);
  const {groups, sessions} = problem.plan;
  const most = Math.max(...tooLarge.map((group) => groups[group]!.size));
  const {id, rooms} = sessions[session]!;
  const who = talk.groups(tooLarge);
  const has =
    tooLarge.length === 1
      ? `${who} has ${count(most, 'pupil')}`
      : `${who} have up to ${count(most, 'pupil')}`;
  const anyRoom: Repair = {message: 'Let it be in any room.', edit: {kind: 'allow-any-room', session: id}};
  return {
    code: 'rooms-too-small',
    message: `${has}, and the largest room that ${talk.session(session)} can be in takes ${largest}.`,
    repair: [
      ...(rooms ? [anyRoom] : []),
      {message: `Add a room for ${most}.`},
      {message: `Part the ${tooLarge.length === 1 ? 'group' : 'groups'} in two.`},
    ],
    about: talk.about({sessions: [session], groups: tooLarge}),
  };
}
