// The carousel of a drop-down day as a grid: which group meets which session when.
import type {DaySlot, DaySummary, Library} from '@resilience/content';
import {toSlotEnd} from '@resilience/planner';

import type {Span} from './to-day-span.ts';
import {toShortTitle} from './to-short-title.ts';

/** A session of the carousel, with the pattern that it wears wherever the day shows it. */
export interface GridSession {
  slug: string;
  href: string;
  /** As short as a cell. */
  title: string;
  /** From 1: its place in the ring. */
  pattern: number;
}

/** A piece of time between the first and the last slot of the carousel. */
export interface GridColumn extends Span {
  title: string;
  kind: DaySlot['kind'];
  /** Which slot of the carousel it is, from 0; missing where all groups do the same, such as a break. */
  slot?: number;
}

/** One group with what it meets in each slot of the carousel. */
export interface GridRow {
  /** "Group 1". */
  label: string;
  sessions: GridSession[];
}

/** The whole carousel. */
export interface DayGrid {
  columns: GridColumn[];
  rows: GridRow[];
}

/** @returns the carousel's sessions in the order of the ring */
export function toGridSessions({carousel}: Pick<DaySummary, 'carousel'>, library: Library): GridSession[] {
  return carousel.map((slug, index) => ({
    slug,
    href: `/lessons/${slug}`,
    title: toShortTitle(library.findLesson(slug)?.title ?? slug),
    pattern: index + 1,
  }));
}

/** Which sessions of a timetable are slots of the carousel: those that name no lesson. */
export function isCarouselSlot({kind, lesson}: DaySlot): boolean {
  return kind === 'session' && lesson === undefined;
}

/**
 * Lays the carousel out: group `g` meets in slot `s` number `(g + s) % n` of the ring, all counted from 0.
 * @returns columns from the first slot of the carousel to its last, breaks between them too; no columns and no
 *   rows where the day has no carousel
 */
export function toDayGrid(day: DaySummary, library: Library): DayGrid {
  const ring = toGridSessions(day, library);
  const columns = toColumns(day.timetable);
  const slots = columns.filter(({slot}) => slot !== undefined).length;
  if (ring.length === 0 || slots === 0) return {columns: [], rows: []};
  const rows = Array.from({length: day.groups}, (_, group) => ({
    label: `Group ${group + 1}`,
    sessions: Array.from({length: slots}, (_, slot) => ring[(group + slot) % ring.length]!),
  }));
  return {columns, rows};
}

function toColumns(timetable: DaySlot[]): GridColumn[] {
  const first = timetable.findIndex(isCarouselSlot);
  const last = timetable.findLastIndex(isCarouselSlot);
  if (first === -1) return [];
  let slots = 0;
  return timetable.slice(first, last + 1).map((slot) => ({
    starts: slot.starts,
    ends: toSlotEnd(slot),
    minutes: slot.minutes,
    title: slot.title,
    kind: slot.kind,
    ...(isCarouselSlot(slot) && {slot: slots++}),
  }));
}
