// A plan in numbers: what the search, the proofs and the placing of runs all read.
import type {Adult, Plan, Room, Session, Slot} from '../plan.ts';

/** Groups, sessions and slots of the carousel by their place in the plan; sets of slots as bits. */
export interface Problem {
  plan: Plan;
  /** Slots of the carousel, in order. */
  slots: Slot[];
  groupCount: number;
  sessionCount: number;
  slotCount: number;
  /** By group: whether it attends each session. */
  attends: boolean[][];
  /** By group: how many sessions it meets, which is the number that it attends, or of slots where there are fewer. */
  due: number[];
  /** By group: how many sessions it attends but cannot meet for want of slots. */
  spare: number[];
  /** By group: whether it has a session in every slot. */
  isFull: boolean[];
  /** By session, then group: bits of the slots in which that group could meet it, all else apart. */
  open: number[][];
  /** By session, then slot: how many groups it can take then, all else apart. */
  places: number[][];
  /** By session, then slot: how many runs there can be then, all else apart. */
  runs: number[][];
  /** By session, then room: how many groups a run there can take, those with the fewest pupils first. */
  groupsInRoom: number[][];
  /** By session, then slot: places in `plan.rooms` of the rooms it can be in; empty lists without rooms. */
  rooms: number[][][];
  /** By session, then slot: places in `plan.adults` of those who can lead it; empty lists without adults. */
  adults: number[][][];
  /** By adult: most runs. */
  mostRuns: number[];
  /** By session: sessions that must come earlier. */
  before: number[][];
  /** By session: sessions that must come later. */
  later: number[][];
  pins: {group: number; session: number; slot: number}[];
  /** By session: whether its content is heavy. */
  isHeavy: boolean[];
  /** By slot of the carousel: whether nothing else parts it from the one before. */
  followsOn: boolean[];
  /** Whether the last slot of the carousel is what pupils go home with. */
  endsDay: boolean;
}

/** The weight from which content is heavy. */
const HEAVY = 3;

/**
 * A fixed point of so many minutes is something else in between: after it, content before it is neither "in a row"
 * nor "last before home time". A closing of a quarter of an hour is not.
 */
const SETTLING_MINUTES = 30;

/** Reads a plan that `parsePlan` lets through. */
export function toProblem(plan: Plan): Problem {
  const slots = plan.slots.filter(({kind}) => kind === 'session');
  const attends = plan.groups.map((group) =>
    plan.sessions.map(({id}) => group.sessions?.includes(id) ?? true),
  );
  const attended = attends.map((row) => row.filter(Boolean).length);
  const rooms = plan.sessions.map((session) => slots.map(({id}) => toRooms(plan, session, id)));
  const adults = plan.sessions.map((session) => slots.map(({id}) => toAdults(plan, session, id)));
  const supply = toSupply({plan, slots, attends, rooms, adults});
  return {
    plan,
    slots,
    groupCount: plan.groups.length,
    sessionCount: plan.sessions.length,
    slotCount: slots.length,
    attends,
    due: attended.map((number) => Math.min(number, slots.length)),
    spare: attended.map((number) => Math.max(0, number - slots.length)),
    isFull: attended.map((number) => number >= slots.length),
    open: plan.sessions.map((_, session) => toOpen(plan, {attends, rooms, ...supply}, session)),
    ...supply,
    rooms,
    adults,
    mostRuns: plan.adults.map(({mostRuns}) => Math.min(mostRuns ?? slots.length, slots.length)),
    ...toOrder(plan),
    pins: toPins(plan, slots),
    isHeavy: plan.sessions.map(({weight}) => weight >= HEAVY),
    ...toNeighbours(plan, slots),
  };
}

function toRooms({rooms}: Plan, session: Session, slot: string): number[] {
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

type Supply = Pick<Problem, 'runs' | 'groupsInRoom' | 'places'>;

/** How many runs, and groups, each session can take in each slot. */
function toSupply(read: Pick<Problem, 'plan' | 'slots' | 'attends' | 'rooms' | 'adults'>): Supply {
  const all = read.plan.sessions.map((session, at) => toSessionSupply(read, at, session));
  return {
    runs: all.map(({runs}) => runs),
    groupsInRoom: all.map(({groupsInRoom}) => groupsInRoom),
    places: all.map(({places}) => places),
  };
}

type SessionSupply = {[Key in keyof Supply]: Supply[Key][number]};

function toSessionSupply(
  {plan, slots, attends, rooms, adults}: Pick<Problem, 'plan' | 'slots' | 'attends' | 'rooms' | 'adults'>,
  at: number,
  session: Session,
): SessionSupply {
  const runs = slots.map(({id}, slot) => {
    if (session.slots?.includes(id) === false) return 0;
    const roomCount = plan.rooms.length > 0 ? rooms[at]![slot]!.length : Infinity;
    const adultCount = plan.adults.length > 0 ? adults[at]![slot]!.length : Infinity;
    return Math.min(session.runsAtOnce, roomCount, adultCount);
  });
  const attend = attends.map((row) => row[at]!);
  const groupsInRoom = toGroupsInRoom(plan, session, attend);
  const places = runs.map((number, slot) => {
    if (plan.rooms.length === 0) return number * session.groupsAtOnce;
    const fits = rooms[at]![slot]!.map((room) => groupsInRoom[room]!);
    return sum(fits.sort((one, other) => other - one).slice(0, number));
  });
  return {runs, groupsInRoom, places};
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
  return toSessionSupply(problem, session, {...problem.plan.sessions[session]!, ...change}).places;
}

type Known = Pick<Problem, 'attends' | 'places' | 'rooms'>;

function toOpen(plan: Plan, {attends, places, rooms}: Known, session: number): number[] {
  return plan.groups.map(({size}, group) => {
    if (!attends[group]![session]) return 0;
    let bits = 0;
    places[session]!.forEach((number, slot) => {
      const hasRoom = rooms[session]![slot]!.some((room) => plan.rooms[room]!.capacity >= size);
      if (number > 0 && (plan.rooms.length === 0 || hasRoom)) bits |= 1 << slot;
    });
    return bits;
  });
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

function toOrder({sessions}: Plan): Pick<Problem, 'before' | 'later'> {
  const before = sessions.map(({after = []}) =>
    after.map((id) => sessions.findIndex((session) => session.id === id)).filter((index) => index >= 0),
  );
  const later = sessions.map((_, index) =>
    before.flatMap((earlier, session) => (earlier.includes(index) ? [session] : [])),
  );
  return {before, later};
}

function toPins(plan: Plan, slots: Slot[]): Problem['pins'] {
  return plan.pins
    .map((pin) => ({
      group: plan.groups.findIndex(({id}) => id === pin.group),
      session: plan.sessions.findIndex(({id}) => id === pin.session),
      slot: slots.findIndex(({id}) => id === pin.slot),
    }))
    .filter(({group, session, slot}) => group >= 0 && session >= 0 && slot >= 0);
}

function toNeighbours(plan: Plan, slots: Slot[]): Pick<Problem, 'followsOn' | 'endsDay'> {
  const settles = (slot: Slot) => slot.kind === 'fixed' && slot.minutes >= SETTLING_MINUTES;
  const placeOf = (slot: Slot) => plan.slots.indexOf(slot);
  const followsOn = slots.map((slot, index) => {
    const previous = slots[index - 1];
    return previous !== undefined && !plan.slots.slice(placeOf(previous), placeOf(slot)).some(settles);
  });
  const last = slots.at(-1);
  return {followsOn, endsDay: last !== undefined && !plan.slots.slice(placeOf(last)).some(settles)};
}
