// Reason: no room does for a session, or none is large enough for a group.
import type {Problem} from '../solve/problem.ts';
import {toRooms} from '../solve/supply.ts';
import {bring, type Proposal, type Trouble} from '../supplements.ts';
import {count, spell} from '../words.ts';
import {findNeeding, toTalk} from './talk.ts';

/** Finds sessions without any room, and groups too large for every room; what is the same of several is said once. */
export function sessionsHaveRooms(problem: Problem): Trouble[] {
  const {plan, slots} = problem;
  if (plan.rooms.length === 0) return [];
  const without: number[] = [];
  const kinds = new Map<string, TooSmall>();
  plan.sessions.forEach((one, session) => {
    const needing = findNeeding(problem, session);
    if (needing.length === 0) return;
    const running = slots.filter(({id}) => one.slots?.includes(id) ?? true);
    const usable = [...new Set(running.flatMap(({id}) => toRooms(plan, one, id)))];
    if (usable.length === 0) without.push(session);
    const largest = Math.max(...usable.map((room) => plan.rooms[room]!.capacity));
    const tooLarge = needing.filter((group) => plan.groups[group]!.size > largest);
    if (usable.length === 0 || tooLarge.length === 0) return;
    const kind = JSON.stringify([tooLarge, largest, one.rooms, one.screen]);
    const known = kinds.get(kind) ?? {sessions: [], tooLarge, largest};
    known.sessions.push(session);
    kinds.set(kind, known);
  });
  return [
    ...without.map((session) => toNoRoom(problem, session)),
    ...[...kinds.values()].map((small) => toTooSmall(problem, small)),
  ];
}

function toNoRoom(problem: Problem, session: number): Trouble {
  const talk = toTalk(problem);
  const {why, repair} = toLack(problem, session);
  return {
    code: 'no-room',
    message: `${talk.session(session)} ${why}.`,
    repair: [...toAnyRoom(problem, [session]), ...repair],
    about: talk.about({sessions: [session]}),
  };
}

/** What the rooms that the plan lets it be in lack. */
function toLack(problem: Problem, session: number): {why: string; repair: Proposal[]} {
  const {plan} = problem;
  const {id, screen, rooms} = plan.sessions[session]!;
  const capacity = Math.max(...findNeeding(problem, session).map((group) => plan.groups[group]!.size));
  const more = bring({kind: 'rooms', count: 1, capacity, screen});
  const listed = plan.rooms.filter((room) => rooms?.includes(room.id) ?? true);
  if (listed.length === 0) return {why: 'may only be in rooms that are not in the plan', repair: [more]};
  if (!screen || listed.some((room) => room.screen))
    return {
      why: 'has no room that is free in any slot',
      repair: [{message: 'Free one of its rooms.'}],
    };
  return {
    why: 'needs a screen, and no room that it can be in has one',
    repair: [
      {message: 'Let it do without a screen.', edit: {kind: 'allow-without-screen', session: id}},
      more,
    ],
  };
}

interface TooSmall {
  sessions: number[];
  tooLarge: number[];
  largest: number;
}

function toTooSmall(problem: Problem, {sessions, tooLarge, largest}: TooSmall): Trouble {
  const talk = toTalk(problem);
  const {plan} = problem;
  const sizes = tooLarge.map((group) => plan.groups[group]!.size);
  const most = Math.max(...sizes);
  const who = talk.groups(tooLarge);
  const isEach = sizes.every((size) => size === most);
  const has =
    tooLarge.length === 1
      ? `${who} has ${count(most, 'pupil')}`
      : `${who} have ${isEach ? '' : 'up to '}${count(most, 'pupil')}${isEach ? ' each' : ''}`;
  const which = sessions.length === problem.sessionCount ? 'the sessions' : talk.sessions(sessions);
  const {screen} = plan.sessions[sessions[0]!]!;
  return {
    code: 'rooms-too-small',
    message: `${has}, and the largest room${screen ? ' with a screen' : ''} that ${which} can be in takes ${largest}.`,
    repair: [
      ...toAnyRoom(problem, sessions),
      bring({kind: 'rooms', count: 1, capacity: most, screen}),
      {
        message: `Part ${tooLarge.length === 1 ? 'the group' : 'each group'} in ${spell(Math.ceil(most / largest))}.`,
      },
    ],
    about: talk.about({sessions, groups: tooLarge}),
  };
}

/** One press for all of the sessions. */
function toAnyRoom({plan}: Problem, sessions: number[]): Proposal[] {
  const edits = sessions
    .map((session) => plan.sessions[session]!)
    .filter(({rooms}) => rooms)
    .map(({id}) => ({kind: 'allow-any-room' as const, session: id}));
  if (edits.length === 0) return [];
  const [edit] = edits;
  return edits.length === 1
    ? [{message: 'Let it be in any room.', edit: edit!}]
    : [{message: 'Let each of them be in any room.', edit: {kind: 'several', edits}}];
}
