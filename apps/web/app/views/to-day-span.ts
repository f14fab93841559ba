// How long a school day is, in minutes and in words.
import type {DaySlot} from '@resilience/content';
import {toMinutes, toSlotEnd} from '@resilience/planner';

const nbsp = '\u00a0';

/** A piece of a day with its end. */
export interface Span {
  /** `HH:MM`. */
  starts: string;
  /** `HH:MM`. */
  ends: string;
  minutes: number;
}

/**
 * Measures a day from the start of its first slot to the end of its last, with breaks and the minutes between
 * slots: people walk then.
 */
export function toDaySpan(timetable: DaySlot[]): Span {
  const first = timetable[0];
  const last = timetable.at(-1);
  if (!first || !last) return {starts: '', ends: '', minutes: 0};
  const ends = toSlotEnd(last);
  return {starts: first.starts, ends, minutes: toMinutes(ends) - toMinutes(first.starts)};
}

/** @returns "6 h 10 min", "6 h", "50 min", with spaces at which no line breaks */
export function toDurationText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours}${nbsp}h`, (rest > 0 || hours === 0) && `${rest}${nbsp}min`]
    .filter(Boolean)
    .join(nbsp);
}
