// A day as a table for spreadsheets: one line an event and group.
import {stringify} from 'csv-stringify/sync';

import type {DayEvent, DayOutline} from '../day-outline.ts';
import type {DayExporter} from './day-exporter.ts';

const columns = ['Date', 'Starts', 'Ends', 'Group', 'Session', 'Room', 'Adult', 'Pupils', 'Address'];

/**
 * For every spreadsheet: begins with a byte order mark, so that Excel reads it as UTF-8. A name that a spreadsheet would
 * take for a formula gets an apostrophe in front of it.
 */
export const csv: DayExporter = {
  format: 'csv',
  label: 'Spreadsheet',
  mediaType: 'text/csv',
  extension: 'csv',
  write: (outline) =>
    new TextEncoder().encode(
      stringify([columns, ...outline.events.flatMap((event) => toRows(event, outline))], {
        bom: true,
        escape_formulas: true,
        record_delimiter: 'windows',
      }),
    ),
};

function toRows(event: DayEvent, {date = ''}: DayOutline): string[][] {
  const {starts, ends, title, place = '', adults, pupils, url = ''} = event;
  const groups = event.groups.length > 0 ? event.groups : [''];
  return groups.map((group) => [
    date,
    starts,
    ends,
    group,
    title,
    place,
    adults.join('; '),
    pupils === undefined ? '' : String(pupils),
    url,
  ]);
}
