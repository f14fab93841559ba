// Whose day a page for pupils shows.
import type {PupilDayProps} from '../components/day/pupil-day-page.tsx';
import type {DayBook} from './day-book.ts';
import {toWeekdayText} from './to-day-times.ts';

/** @param query `for` names the group; anything else is nobody's day yet */
export function toPupilDay({home, plan}: DayBook, query: URLSearchParams): PupilDayProps {
  const group = plan.groups.find(({id}) => id === query.get('for'));
  return {home, plan, ...(group && {group}), when: plan.date ? toWeekdayText(plan.date) : ''};
}
