// Which pages somebody asked to print, from the address.
import {daySheets} from '../sheets/index.ts';
import type {DaySheet, Paper, Subject} from '../sheets/day-sheet.ts';
import type {DayBook} from './day-book.ts';

/** The name that stands for several sheets, each named by a `sheet` of the query. */
export const CHOSEN = 'chosen';

/** One page to print. */
export interface SheetPageRef {
  /** Name of the sheet. */
  sheet: string;
  subject: Subject;
}

/** A kind of sheet as it is offered. */
export interface SheetOffer extends Pick<DaySheet, 'name' | 'title' | 'hint' | 'large'> {
  subjects: Subject[];
}

/** @returns the sheets that this day has, with whom each is for */
export function toSheetOffers(book: DayBook): SheetOffer[] {
  return daySheets
    .map(({name, title, hint, large, toSubjects}) => ({
      name,
      title,
      hint,
      ...(large && {large}),
      subjects: toSubjects(book),
    }))
    .filter(({subjects}) => subjects.length > 0);
}

/**
 * Finds the pages that an address asks for.
 * @param name of one sheet, or {@link CHOSEN} for those that `query` names
 * @param query `for` the id of one subject, `sheet` names
 * @returns pages in the order in which sheets are offered; none where the address names nothing that this day has
 */
export function toSheetPages(book: DayBook, name: string, query: URLSearchParams): SheetPageRef[] {
  const names = name === CHOSEN ? query.getAll('sheet') : [name];
  const only = name === CHOSEN ? null : query.get('for');
  return toSheetOffers(book)
    .filter((offer) => names.includes(offer.name))
    .flatMap((offer) => offer.subjects.map((subject) => ({sheet: offer.name, subject})))
    .filter(({subject}) => only === null || subject.id === only);
}

/**
 * Chooses the paper for wide sheets.
 * @param query `paper` says which
 */
export function toPaper(pages: SheetPageRef[], query: URLSearchParams): Paper {
  const isWide = ({sheet}: SheetPageRef) => daySheets.some(({name, large}) => name === sheet && large);
  if (!pages.every(isWide)) return 'upright';
  return query.get('paper') === 'a3' ? 'a3' : 'a4';
}
