// A plan in numbers: what the search, the proofs and the placing of runs all read.
import type {Plan, Slot} from '../plan.ts';
import {toSupply} from './supply.ts';
import {toLeft, toOpen} from './to-open.ts';

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
  /** As `open`, less what pins, and what has to come earlier or later, leave no way for. */
  left: number[][];
  /** By session, then slot: how many groups it can take then, all else apart. */
  places: number[][];
  /** By session, then slot: how many runs there can be then, all else apart. */
  runs: number[][];
  /** By session, then room: how many groups a run there can take, those with the fewest pupils first. */
  groupsInRoom: number[][];
  /**
   * By session, then slot: places in `plan.rooms` of the rooms it can be in and that hold at least one of its groups;
   * empty lists without rooms.
   */
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
  const supply = toSupply({plan, slots, attends});
  const spare = attended.map((number) => Math.max(0, number - slots.length));
  const open = toOpen({plan, attends, ...supply});
  const order = toOrder(plan);
  const pins = toPins(plan, slots);
  return {
    plan,
    slots,
    groupCount: plan.groups.length,
    sessionCount: plan.sessions.length,
    slotCount: slots.length,
    attends,
    due: attended.map((number) => Math.min(number, slots.length)),
    spare,
    isFull: attended.map((number) => number >= slots.length),
    open,
    left: toLeft({attends, spare, open, pins, ...order}),
    ...supply,
    mostRuns: plan.adults.map(({mostRuns}) => Math.min(mostRuns ?? slots.length, slots.length)),
    ...order,
    pins,
    isHeavy: plan.sessions.map(({weight}) => weight >= HEAVY),
    ...toNeighbours(plan, slots),
  };
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
