// Times of day as `HH:MM`, and minutes since midnight.
import type {Clock, Slot} from './plan.ts';

/** How a time of day is written. */
export const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** @returns true for "09:10"; false for "9:10" and "24:00" */
export function isClock(text: string): boolean {
  return CLOCK.test(text);
}

/** @returns 550 for "09:10" */
export function toMinutes(clock: Clock): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
}

/** @returns "09:10" for 550 minutes after midnight */
export function toClock(minutes: number): Clock {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** @returns when a slot is over */
export function toSlotEnd({starts, minutes}: Pick<Slot, 'starts' | 'minutes'>): Clock {
  return toClock(toMinutes(starts) + minutes);
}
