// Reckons with times of the day.

/** Minutes of a day. */
export const DAY_MINUTES = 24 * 60;

/**
 * Reads a time.
 * @param clock `HH:MM`
 * @returns minutes since midnight
 */
export function toMinuteOfDay(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** Writes minutes since midnight as `HH:MM`. */
export function toClock(minuteOfDay: number): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${pad(Math.floor(minuteOfDay / 60))}:${pad(minuteOfDay % 60)}`;
}
