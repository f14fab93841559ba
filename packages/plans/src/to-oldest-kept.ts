// When a plan is forgotten.

/** Months after its last use that a plan is kept. A school year and one more, so that last year's day can be run again. */
export const MONTHS_KEPT = 13;

/**
 * Says since when a plan must have been used to be kept.
 * @returns the day {@link MONTHS_KEPT} months before `now`, `YYYY-MM-DD`; the month's last where it has no such day
 */
export function toOldestKept(now: Date): string {
  const month = now.getUTCMonth() - MONTHS_KEPT;
  const lastOfMonth = new Date(Date.UTC(now.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(now.getUTCDate(), lastOfMonth);
  return toDay(new Date(Date.UTC(now.getUTCFullYear(), month, day)));
}

/** @returns the day of a moment in UTC, `YYYY-MM-DD` */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
