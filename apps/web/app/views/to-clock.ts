// Times of the school day: clock times as content writes them, and lengths in words.
import type {DaySlot} from '@resilience/content';

const nbsp = '\u00a0';

/** A piece of a day with its end. */
export interface Span {
  /** `HH:MM`. */
  starts: string;
  /** `HH:MM`. */
  ends: string;
  minutes: number;
}

/** @returns "10:05" for 65 minutes after "09:00" */
export function toEnd(starts: string, minutes: number): string {
  const end = toMinutes(starts) + minutes;
  return `${toTwoDigits(Math.floor(end / 60))}:${toTwoDigits(end % 60)}`;
}

/**
 * Measures a day from the start of its first slot to the end of its last, with breaks and the minutes between
 * slots: people walk then.
 */
export function toDaySpan(timetable: DaySlot[]): Span {
  const first = timetable[0];
  const last = timetable.at(-1);
  if (!first || !last) return {starts: '', ends: '', minutes: 0};
  const ends = toEnd(last.starts, last.minutes);
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

function toMinutes(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
}

function toTwoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
