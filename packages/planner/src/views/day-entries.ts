// One line of somebody's day, made from a slot of the plan and the run that they have then.
import type {DayEntry} from '../answers.ts';
import {toSlotEnd} from '../clock.ts';
import type {Plan, Run, Slot} from '../plan.ts';

/** What stands where a rotation has nothing for somebody. */
export const FREE_TITLE = 'Free';

/**
 * @param freeTitle of a slot in which somebody has no run
 * @returns the line of a slot in which everyone is together or on a break, or in which somebody has no run
 */
export function toPlainEntry(plan: Plan, slot: Slot, freeTitle = FREE_TITLE): DayEntry {
  const isFree = slot.kind === 'session';
  return {
    slot: slot.id,
    kind: slot.kind,
    starts: slot.starts,
    ends: toSlotEnd(slot),
    title: isFree ? freeTitle : slot.title,
    ...(slot.lesson !== undefined && {lesson: slot.lesson}),
    groups: isFree ? [] : plan.groups.map(({id}) => id),
  };
}

/** @returns the line of a run */
export function toRunEntry(plan: Plan, slot: Slot, run: Run): DayEntry {
  const session = plan.sessions.find(({id}) => id === run.session);
  return {
    slot: slot.id,
    kind: slot.kind,
    starts: slot.starts,
    ends: toSlotEnd(slot),
    title: session?.title ?? run.session,
    session: run.session,
    ...(session?.lesson !== undefined && {lesson: session.lesson}),
    groups: run.groups,
    ...(run.room !== undefined && {room: run.room}),
    ...(run.adult !== undefined && {adult: run.adult}),
  };
}
