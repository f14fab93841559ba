// The table, read back by a strict parser.
import {parse} from 'csv-parse/sync';
import {expect, test} from 'vitest';

import {dayOutline, event} from '../testing/day-outline.ts';
import type {DayOutline} from '../day-outline.ts';
import {csv} from './csv.ts';

const header = ['Date', 'Starts', 'Ends', 'Group', 'Session', 'Room', 'Adult', 'Pupils', 'Address'];

function read(outline: DayOutline): string[][] {
  return parse(Buffer.from(csv.write(outline)), {bom: true, relax_column_count: false});
}

test('writes one line for each group of an event', () => {
  const address = 'https://library.example.org/lessons/leave-the-page';
  expect(read(dayOutline())).toEqual([
    header,
    ['2027-03-12', '09:05', '10:00', '9A', 'Leave the page', 'Room 4', 'Ms Okafor', '58', address],
    ['2027-03-12', '09:05', '10:00', '9B', 'Leave the page', 'Room 4', 'Ms Okafor', '58', address],
  ]);
});

test('writes a line without a group for what no group takes part in', () => {
  const outline = {
    ...dayOutline({events: [event({groups: [], adults: [], url: undefined})]}),
    date: undefined,
  };
  expect(read(outline)[1]).toEqual(['', '09:05', '10:00', '', 'Leave the page', 'Room 4', '', '58', '']);
});

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1'])('keeps %j from being a formula', (title) => {
  expect(read(dayOutline({events: [event({title, groups: ['9A']})]}))[1]?.[4]).toBe(`'${title}`);
});

test('keeps quotes, commas and line feeds inside their cell', () => {
  const title = 'Fair, or "lawful"?\nJudge';
  expect(read(dayOutline({events: [event({title, groups: ['9A']})]}))[1]?.[4]).toBe(title);
});
