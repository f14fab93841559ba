// Rule: where a plan names rooms, each run has one that is free, large enough, and has what the session needs.
import type {Clash} from '../answers.ts';
import type {Plan, Room, Rotation, Run, Session} from '../plan.ts';
import {count} from '../words.ts';
import {toNamedThings, type NamedThings} from './named-things.ts';

interface Placed {
  run: Run;
  room: Room;
  session: Session | undefined;
  pupils: number;
  names: NamedThings;
}

/** Finds runs without a room, and rooms that do not do. */
export function roomsFit(plan: Plan, {runs}: Rotation): Clash[] {
  if (plan.rooms.length === 0) return [];
  const names = toNamedThings(plan);
  return runs.flatMap((run) => {
    const room = plan.rooms.find(({id}) => id === run.room);
    const about = {sessions: [run.session], slots: [run.slot], ...(run.room && {rooms: [run.room]})};
    if (!room) {
      return [
        {
          code: 'no-room',
          message: `${names.session(run.session)} ${names.when(run.slot)} has no room.`,
          about,
        },
      ];
    }
    const pupils = plan.groups
      .filter(({id}) => run.groups.includes(id))
      .reduce((sum, {size}) => sum + size, 0);
    const session = plan.sessions.find(({id}) => id === run.session);
    return toFaults({run, room, session, pupils, names}).map(([code, message]) => ({code, message, about}));
  });
}

function toFaults({run, room, session, pupils, names}: Placed): [code: string, message: string][] {
  const title = names.session(run.session);
  const when = names.when(run.slot);
  const faults: [string, string, boolean][] = [
    ['room-unavailable', `${room.name} cannot be used ${when}.`, room.unavailable.includes(run.slot)],
    [
      'room-too-small',
      `${room.name} takes ${count(room.capacity, 'pupil')}, and ${title} ${when} has ${pupils}.`,
      pupils > room.capacity,
    ],
    [
      'no-screen',
      `${title} needs a screen, and ${room.name} has none.`,
      session?.screen === true && !room.screen,
    ],
    ['wrong-room', `${title} cannot be in ${room.name}.`, session?.rooms?.includes(room.id) === false],
  ];
  return faults.filter(([, , isFault]) => isFault).map(([code, message]) => [code, message]);
}
