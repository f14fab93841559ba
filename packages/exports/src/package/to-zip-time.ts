// The time that files in a zip carry.

/**
 * Gives noon of a day on the clock of this machine: zip files say clock times without a zone, so that the same day gives
 * the same bytes everywhere. Some zones skip a midnight, none skips a noon.
 * @param day `YYYY-MM-DD`, from 1980
 */
export function toZipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
