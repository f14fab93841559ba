// When a day is: its date in words, and from when to when.
import {toSlotEnd, type Plan} from '@resilience/planner';
import {toDateText} from '@resilience/content/say';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** @returns whether it is a day of the calendar, written `YYYY-MM-DD`, in this century */
export function isDate(text: string): boolean {
  if (!DATE.test(text) || !text.startsWith('20')) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @returns "Friday 12 March 2027" */
export function toWeekdayText(date: string): string {
  return `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${toDateText(date)}`;
}

/** @returns "08:50 to 15:10"; empty where the plan has no slots */
export function toTimesText({slots}: Pick<Plan, 'slots'>): string {
  const first = slots[0];
  const last = slots.at(-1);
  return first && last ? `${first.starts} to ${toSlotEnd(last)}` : '';
}

/** @returns "Friday 12 March 2027, 08:50 to 15:10", without what is not known */
export function toWhenText(plan: Pick<Plan, 'slots' | 'date'>): string {
  return [plan.date && toWeekdayText(plan.date), toTimesText(plan)].filter(Boolean).join(', ');
}
