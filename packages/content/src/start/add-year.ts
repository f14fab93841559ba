// Reckons when a review is due.
import type {IsoDate} from '../lesson.ts';

/** The same day a year later; 28 February for the 29th, which that year does not have. */
export function addYear(day: IsoDate): IsoDate {
  const [year, month, date] = day.split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}
