// The day as one group, one room or one adult sees it.
import type {DayEntry, Missing} from '../answers.ts';
import type {Plan, Rotation, Run} from '../plan.ts';
import {toPlainEntry, toRunEntry} from './day-entries.ts';

/**
 * Lays out the day of a group.
 * @returns a line for every slot in order: what it meets, breaks, fixed points, and "Free" where it has nothing
 */
export function toGroupDay(plan: Plan, rotation: Rotation, groupId: string): DayEntry[] {
  return toDay(plan, rotation, {isTheirs: (run) => run.groups.includes(groupId)});
}

/**
 * Lays out the day of an adult.
 * @returns a line for every slot in order: what they lead, breaks, fixed points, "Free" where they lead nothing, and
 *   "Absent" where they cannot lead anything
 */
export function toAdultDay(plan: Plan, rotation: Rotation, adultId: string): DayEntry[] {
  const away = toAway(plan.adults, adultId, 'Absent');
  return toDay(plan, rotation, {isTheirs: (run) => run.adult === adultId, away});
}

/**
 * Lays out the day of a room.
 * @returns a line for every slot of the carousel in order; "Free" where nobody is there, and "Not in use" where nobody
 *   can be
 */
export function toRoomDay(plan: Plan, rotation: Rotation, roomId: string): DayEntry[] {
  const away = toAway(plan.rooms, roomId, 'Not in use');
  return toDay(plan, rotation, {isTheirs: (run) => run.room === roomId, away}).filter(
    ({kind}) => kind === 'session',
  );
}

/**
 * Says what groups attend by the plan, but do not meet: there are more sessions than slots.
 * @returns groups in the order of the plan, only those who miss something
 */
export function toMissing(plan: Plan, rotation: Rotation): Missing[] {
  return plan.groups.flatMap(({id, sessions}) => {
    const met = new Set(rotation.runs.filter(({groups}) => groups.includes(id)).map(({session}) => session));
    const missed = plan.sessions
      .filter((session) => (sessions?.includes(session.id) ?? true) && !met.has(session.id))
      .map((session) => session.id);
    return missed.length > 0 ? [{group: id, sessions: missed}] : [];
  });
}

/** What stands in slots in which somebody cannot be there, by the slots' ids. */
type Away = ReadonlyMap<string, string>;

function toAway(things: {id: string; unavailable: string[]}[], id: string, title: string): Away {
  const slots = things.find((thing) => thing.id === id)?.unavailable ?? [];
  return new Map(slots.map((slot) => [slot, title]));
}

function toDay(
  plan: Plan,
  {runs}: Rotation,
  {isTheirs, away}: {isTheirs: (run: Run) => boolean; away?: Away},
): DayEntry[] {
  const theirs = new Map(runs.filter(isTheirs).map((run) => [run.slot, run]));
  return plan.slots.map((slot) => {
    const run = theirs.get(slot.id);
    return run ? toRunEntry(plan, slot, run) : toPlainEntry(plan, slot, away?.get(slot.id));
  });
}
