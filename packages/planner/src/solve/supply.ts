// What rooms, adults and limits of its own leave each session: how many runs, and groups, in which slot.
import type {Adult, Plan, Room, Session} from '../plan.ts';
import type {Problem} from './problem.ts';

type Known = Pick<Problem, 'plan' | 'slots' | 'attends'>;

/** Everything about supply that a problem holds. */
export type Supply = Pick<Problem, 'runs' | 'groupsInRoom' | 'places' | 'rooms' | 'adults'>;

/** Reads how many runs, and groups, each session can take in each slot. Rooms too small for every group are left out. */
export function toSupply({plan, slots, attends}: Known): Supply {
  const groupsInRoom = plan.sessions.map((session, at) =>
    toGroupsInRoom(
      plan,
      session,
      attends.map((row) => row[at]!),
    ),
  );
  const rooms = plan.sessions.map((session, at) =>
    slots.map(({id}) => toRooms(plan, session, id).filter((room) => groupsInRoom[at]![room]! > 0)),
  );
  const adults = plan.sessions.map((session) => slots.map(({id}) => toAdults(plan, session, id)));
  const all = plan.sessions.map((session, at) =>
    toNumbers(
      {plan, slots, rooms: rooms[at]!, adults: adults[at]!, groupsInRoom: groupsInRoom[at]!},
      session,
    ),
  );
  return {
    ...{rooms, adults, groupsInRoom},
    runs: all.map(({runs}) => runs),
    places: all.map(({places}) => places),
  };
}

/** @returns places in `plan.rooms` of the rooms that a session can be in then, whatever their size */
export function toRooms({rooms}: Plan, session: Session, slot: string): number[] {
  const does = (room: Room) =>
    (session.rooms?.includes(room.id) ?? true) &&
    (room.screen || !session.screen) &&
    !room.unavailable.includes(slot);
  return rooms.flatMap((room, index) => (does(room) ? [index] : []));
}

function toAdults({adults}: Plan, session: Session, slot: string): number[] {
  const does = (adult: Adult) =>
    (adult.sessions?.includes(session.id) ?? true) &&
    !adult.unavailable.includes(slot) &&
    adult.mostRuns !== 0;
  return adults.flatMap((adult, index) => (does(adult) ? [index] : []));
}

interface OneSupply extends Pick<Problem, 'plan' | 'slots'> {
  rooms: number[][];
  adults: number[][];
  groupsInRoom: number[];
}

function toNumbers(
  {plan, slots, rooms, adults, groupsInRoom}: OneSupply,
  session: Session,
): {runs: number[]; places: number[]} {
  const runs = slots.map(({id}, slot) => {
    if (session.slots?.includes(id) === false) return 0;
    const roomCount = plan.rooms.length > 0 ? rooms[slot]!.length : Infinity;
    const adultCount = plan.adults.length > 0 ? adults[slot]!.length : Infinity;
    return Math.min(session.runsAtOnce, roomCount, adultCount);
  });
  const places = runs.map((number, slot) => {
    if (plan.rooms.length === 0) return number * session.groupsAtOnce;
    const fits = rooms[slot]!.map((room) => groupsInRoom[room]!);
    return sum(fits.sort((one, other) => other - one).slice(0, number));
  });
  return {runs, places};
}

/**
 * Counts the places of one session as if it ran otherwise: another number of runs or groups at once, other slots.
 * @returns by slot, how many groups it could take then
 */
export function countPlaces(
  problem: Problem,
  session: number,
  change: Pick<Partial<Session>, 'runsAtOnce' | 'groupsAtOnce' | 'slots'>,
): number[] {
  const {plan, slots, attends, rooms, adults} = problem;
  const changed = {...plan.sessions[session]!, ...change};
  const attend = attends.map((row) => row[session]!);
  const groupsInRoom = toGroupsInRoom(plan, changed, attend);
  const own = {plan, slots, groupsInRoom, rooms: rooms[session]!, adults: adults[session]!};
  return toNumbers(own, changed).places;
}

/** As many of the smallest groups who attend as the room and the session hold. */
function toGroupsInRoom({groups, rooms}: Plan, {groupsAtOnce}: Session, attend: boolean[]): number[] {
  const sizes = groups
    .filter((_, group) => attend[group])
    .map(({size}) => size)
    .sort((one, other) => one - other);
  return rooms.map(({capacity}) => {
    let left = capacity;
    const fits = sizes.findIndex((size) => (left -= size) < 0);
    return Math.min(groupsAtOnce, fits === -1 ? sizes.length : fits);
  });
}

/** @returns the sum of numbers */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
