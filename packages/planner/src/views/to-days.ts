// The day as one group, one room or one adult sees it.
import type {DayEntry, Missing} from '../answers.ts';
import type {Plan, Rotation, Run} from '../plan.ts';
import {toPlainEntry, toRunEntry} from './day-entries.ts';

/**
 * Lays out the day of a group.
 * @returns a line for every slot in order: what it meets, breaks, fixed points, and "Free" where it has nothing
 */
export function toGroupDay(plan: Plan, rotation: Rotation, groupId: string): DayEntry[] {
  return toDay(plan, rotation, (run) => run.groups.includes(groupId));
}

/**
 * Lays out the day of an adult.
 * @returns a line for every slot in order: what they lead, breaks, fixed points, and "Free" where they lead nothing
 */
export function toAdultDay(plan: Plan, rotation: Rotation, adultId: string): DayEntry[] {
  return toDay(plan, rotation, (run) => run.adult === adultId);
}

/**
 * Lays out the day of a room.
 * @returns a line for every slot of the carousel in order; "Free" where nobody is there
 */
export function toRoomDay(plan: Plan, rotation: Rotation, roomId: string): DayEntry[] {
  return toDay(plan, rotation, (run) => run.room === roomId).filter(({kind}) => kind === 'session');
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

function toDay(plan: Plan, {runs}: Rotation, isTheirs: (run: Run) => boolean): DayEntry[] {
  const theirs = new Map(runs.filter(isTheirs).map((run) => [run.slot, run]));
  return plan.slots.map((slot) => {
    const run = theirs.get(slot.id);
    return run ? toRunEntry(plan, slot, run) : toPlainEntry(plan, slot);
  });
}
