// The timetable of a day as a picture: groups, rooms or adults down the side, time across the top.
import {toSlotEnd, type Plan, type Rotation, type Run, type Session, type Slot} from '@resilience/planner';
import {toListText} from '@resilience/content/say';

import {toShortTitle} from './to-short-title.ts';

/** Patterns that the style sheet has. */
const PATTERNS = 8;

/** What stands where somebody has nothing to do. */
const FREE = 'Free';

/** What somebody has in one slot. */
export interface TimetableCell {
  /** As short as a cell. */
  title: string;
  /** From 1; the same wherever the day shows the session. */
  pattern: number;
  /** Page of its lesson. */
  href?: string;
  /** "Room 4", "9A and 9B", "Ms Okafor". */
  notes?: string[];
}

/** A stretch of time. */
export interface TimetableColumn {
  starts: string;
  ends: string;
  minutes: number;
  title: string;
  /** Which slot of the carousel it is, from 0; missing where everyone does the same, such as a break. */
  slot?: number;
}

/** One group, room or adult with what they have in each slot of the carousel. */
export interface TimetableRow {
  label: string;
  /** "30", "28, quiet place". */
  note?: string;
  sessions: (TimetableCell | undefined)[];
  /** What stands in each slot in which they have none: "Free", "Absent"; "Free" where it is missing. */
  free?: string[];
}

/** The whole picture. */
export interface TimetableView {
  columns: TimetableColumn[];
  rows: TimetableRow[];
}

/** Whose timetable it is. */
export type TimetableSide = 'groups' | 'rooms' | 'adults';

/** What a timetable is drawn from. */
export interface TimetableSource {
  plan: Plan;
  rotation: Rotation;
  /** Address of a lesson's page; without it nothing is linked. */
  toHref?: (slug: string) => string;
}

/**
 * Draws the timetable.
 * @param range `carousel` leaves out what comes before the first slot of the carousel and after its last
 */
export function toTimetable(
  source: TimetableSource,
  {side = 'groups', range = 'carousel'}: {side?: TimetableSide; range?: 'carousel' | 'day'} = {},
): TimetableView {
  const slots = toRange(source.plan.slots, range);
  const inTurn = slots.filter(({kind}) => kind === 'session');
  if (inTurn.length === 0) return {columns: [], rows: []};
  const rows = toRows(source.plan, side).map(({isTheirs, label, note, away}) => ({
    label,
    ...(note && {note}),
    ...(away && {free: inTurn.map(({id}) => (away.slots.includes(id) ? away.title : FREE))}),
    sessions: inTurn.map((slot) => {
      const run = source.rotation.runs.find((candidate) => candidate.slot === slot.id && isTheirs(candidate));
      return run && toCell(run, {source, side});
    }),
  }));
  return {columns: toColumns(slots), rows};
}

/** @returns the pattern of a session: its place in the plan, from 1, and round again when there are no more */
export function toPattern({sessions}: Pick<Plan, 'sessions'>, id: string): number {
  return (sessions.findIndex((session) => session.id === id) % PATTERNS) + 1;
}

function toRange(slots: Slot[], range: 'carousel' | 'day'): Slot[] {
  if (range === 'day') return slots;
  const isInTurn = ({kind}: Slot) => kind === 'session';
  return slots.slice(Math.max(0, slots.findIndex(isInTurn)), slots.findLastIndex(isInTurn) + 1);
}

function toColumns(slots: Slot[]): TimetableColumn[] {
  let inTurn = 0;
  return slots.map((slot) => ({
    starts: slot.starts,
    ends: toSlotEnd(slot),
    minutes: slot.minutes,
    title: slot.title,
    ...(slot.kind === 'session' && {slot: inTurn++}),
  }));
}

interface RowSource {
  label: string;
  note?: string;
  isTheirs: (run: Run) => boolean;
  /** In which slots they cannot be there, and what is said of that. */
  away?: {slots: string[]; title: string};
}

function toRows({groups, rooms, adults}: Plan, side: TimetableSide): RowSource[] {
  if (side === 'rooms') {
    return rooms.map(({id, name, capacity, unavailable}) => ({
      label: name,
      ...toAway(unavailable, 'Not in use'),
      note: `for ${capacity}`,
      isTheirs: ({room}) => room === id,
    }));
  }
  if (side === 'adults') {
    return adults.map(({id, name, unavailable}) => ({
      label: name,
      ...toAway(unavailable, 'Absent'),
      isTheirs: ({adult}) => adult === id,
    }));
  }
  return groups.map(({id, name, size, quiet}) => ({
    label: name,
    note: quiet ? `${size}, quiet place` : String(size),
    isTheirs: (run) => run.groups.includes(id),
  }));
}

function toAway(slots: string[], title: string): Pick<RowSource, 'away'> {
  return slots.length > 0 ? {away: {slots, title}} : {};
}

function toCell(run: Run, context: {source: TimetableSource; side: TimetableSide}): TimetableCell {
  const {plan, toHref} = context.source;
  const session = plan.sessions.find(({id}) => id === run.session);
  const href = session?.lesson !== undefined && toHref?.(session.lesson);
  return {
    title: toCellTitle(session, run),
    pattern: toPattern(plan, run.session),
    ...(href && {href}),
    notes: toNotes(run, context.side, plan),
  };
}

function toCellTitle(session: Session | undefined, run: Run): string {
  return session ? toShortTitle(session.title) : run.session;
}

function toNotes(run: Run, side: TimetableSide, {groups, rooms, adults}: Plan): string[] {
  const names = groups.filter(({id}) => run.groups.includes(id)).map(({name}) => name);
  return [
    side !== 'groups' && toListText(names),
    side !== 'rooms' && rooms.find(({id}) => id === run.room)?.name,
    side !== 'adults' && adults.find(({id}) => id === run.adult)?.name,
  ].filter((note): note is string => typeof note === 'string' && note !== '');
}
