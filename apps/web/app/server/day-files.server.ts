// Files of a drop-down day as answers: calendar, table, and the zip of everything that is printed.
import {csv, ics, type DayOutline} from '@resilience/exports';
import {redirect} from '@remix-run/node';

import {isDate} from '../views/to-day-times.ts';
import type {DayBook} from '../views/day-book.ts';
import {toDisposition} from '../views/to-disposition.ts';
import {toAsked, toDayOutline, toWho, type OutlineFacts, type Who} from '../views/to-day-outline.ts';
import {CHOSEN} from '../views/to-sheet-pages.ts';
import {toTableOutline} from '../views/to-table-outline.ts';

/** How an answer may be kept: a plan's is nobody else's. */
export interface FileOptions extends OutlineFacts {
  cacheControl: 'no-cache' | 'no-store';
}

/**
 * Answers with the calendar of a day for the date and the person that the query names.
 * @returns the file; without a date, the way to the form that asks for it
 */
export function answerCalendar(book: DayBook, query: URLSearchParams, options: FileOptions): Response {
  const date = query.get('date') ?? book.plan.date ?? '';
  const asked = toAsked(query);
  const who = toWho(book, asked);
  if (asked !== '' && !who) return toNobodyPage(book, asked, date);
  if (!isDate(date)) return toDateForm(book, asked, date);
  const outline = toDayOutline(book, options, who);
  return toFile(ics.write({...outline, date}), {...ics, outline, options});
}

function toDateForm({home}: DayBook, who: string, date: string): Response {
  const back = new URLSearchParams({...(date && {date}), ...(who && {who}), problem: 'no-date'});
  return redirect(`${home}/print?${back}#calendar`, 303);
}

/**
 * Writes the calendar of a whole day that has a date.
 * @throws Error on a day without one
 */
export function makeCalendar(book: DayBook, facts: OutlineFacts): Uint8Array {
  const {date} = book.plan;
  if (!date) throw new Error('A calendar was asked for of a day without a date.');
  return ics.write({...toDayOutline(book, facts), date});
}

/** Writes the table of a day. */
export function makeTable(book: DayBook, facts: OutlineFacts): Uint8Array {
  return csv.write(toTable(book, facts));
}

/** Answers with the table of a day, for the date that the query names, else for the book's own. */
export function answerTable(book: DayBook, query: URLSearchParams, options: FileOptions): Response {
  const date = query.get('date') ?? '';
  const who = toAsked(query);
  if (who !== '' && !toWho(book, who)) return toNobodyPage(book, who, date);
  const outline = {...toTable(book, options, toWho(book, who)), ...(isDate(date) && {date})};
  return toFile(csv.write(outline), {...csv, outline, options});
}

// A file has no page of its own that could say who is not there: the page of sheets says it, as a 404 with who is.
function toNobodyPage({home}: DayBook, who: string, date: string): Response {
  const query = new URLSearchParams({who: who.slice(0, 80), ...(isDate(date) && {date})});
  return redirect(`${home}/print/${CHOSEN}?${query}`, 303);
}

function toTable(book: DayBook, facts: OutlineFacts, who?: Who): DayOutline {
  return toTableOutline(
    toDayOutline(book, facts, who),
    book.plan.groups.map(({name}) => name),
  );
}

function toFile(
  body: Uint8Array,
  facts: {mediaType: string; extension: string; outline: DayOutline; options: FileOptions},
): Response {
  const {mediaType, extension, outline, options} = facts;
  return new Response(Buffer.from(body), {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': toDisposition(outline.title, extension),
      'Cache-Control': options.cacheControl,
    },
  });
}
