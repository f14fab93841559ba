// Finds the sheets that an address asks for.
import {redirect, type AppLoadContext} from '@remix-run/node';

import type {PrintSheetsProps} from '../components/day/print-sheets-page.tsx';
import type {DayBook} from '../views/day-book.ts';
import {toWho} from '../views/to-day-outline.ts';
import {toCalendars, toNobody} from '../views/to-nobody.ts';
import {CHOSEN, toPaper, toSheetOffers, toSheetPages, type SheetPageRef} from '../views/to-sheet-pages.ts';
import {notFound} from './not-found.server.ts';
import {toNotice} from './page-notice.server.ts';

/**
 * Reads which pages are wanted.
 * @throws Response the way back to the choice where nothing was chosen; 404 for a sheet that the day does not have
 */
export async function loadPrintSheets(
  context: AppLoadContext,
  book: DayBook,
  {sheet, query}: {sheet: string; query: URLSearchParams},
): Promise<PrintSheetsProps> {
  const pages = toSheetPages(book, sheet, query);
  const who = query.get('who');
  if (who !== null && !toWho(book, who))
    throw toNotice(404, toNobody(book, who, toCalendars(book, query.get('date') ?? '')));
  if (pages.length === 0 && sheet === CHOSEN) {
    throw redirect(`${book.home}/print?problem=no-sheet`, 303);
  }
  if (pages.length === 0) throw await toNone(context, book, {sheet, query});
  return {book, pages, paper: toPaper(pages, query), title: toPageTitle(book, {sheet, pages, query})};
}

// A sheet that there is, but not for that person; or no such sheet.
async function toNone(
  context: AppLoadContext,
  book: DayBook,
  {sheet, query}: {sheet: string; query: URLSearchParams},
): Promise<Response> {
  const offer = toSheetOffers(book).find(({name}) => name === sheet);
  const asked = query.get('for');
  if (!offer || asked === null) return notFound(context, book.plan.title);
  const there = offer.subjects.map(({id, name}) => ({
    name,
    href: `${book.home}/print/${sheet}?for=${encodeURIComponent(id)}`,
  }));
  return toNotice(404, toNobody(book, asked, there));
}

// One page alone is called by whom it is for.
function toPageTitle(
  book: DayBook,
  {sheet, pages, query}: {sheet: string; pages: SheetPageRef[]; query: URLSearchParams},
): string {
  const [first] = pages;
  if (first && query.has('for')) return first.subject.name;
  return toSheetOffers(book).find(({name}) => name === sheet)?.title ?? 'Sheets to print';
}
