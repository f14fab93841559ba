// Whose story or visual timetable an address asks for.
import type {DayBook} from '../views/day-book.ts';
import {toNobody} from '../views/to-nobody.ts';
import {toPupilDay} from '../views/to-pupil-day.ts';
import {toNotice} from './page-notice.server.ts';

/**
 * Reads whose day a page for pupils shows.
 * @param page last part of its address
 * @throws Response 404 that names the groups there are, where the address names another one
 */
export function findPupilDay(book: DayBook, page: 'story' | 'visual-timetable', query: URLSearchParams) {
  const asked = query.get('for') ?? '';
  const day = toPupilDay(book, query);
  if (asked === '' || day.group) return day;
  const there = book.plan.groups.map(({id, name}) => ({
    name,
    href: `${book.home}/${page}?for=${encodeURIComponent(id)}`,
  }));
  throw toNotice(404, toNobody(book, asked, there));
}
