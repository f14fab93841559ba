// Tables on slides: whatever is in them, each slide has room for what it shows.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import type {TableBlock} from '../outline.ts';
import {text} from '../testing/builders.ts';
import {fillTables} from './fill-tables.ts';
import {UNDER_TITLE} from './layouts.ts';

const toCells = (row: string[]) => row.map((words) => (words === '' ? [] : [text(words)]));
const table = (header: string[], ...rows: string[][]): TableBlock => ({
  kind: 'table',
  header: toCells(header),
  rows: rows.map(toCells),
});
const fill = (block: TableBlock) => fillTables(block, UNDER_TITLE);
const columnOf = (block: TableBlock, column: number) =>
  fill(block)
    .flatMap(({rows}) => rows.map((row) => row[column]))
    .join(' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();

const long = Array.from({length: 300}, (_, index) => `word${index}`).join(' ');

test('parts a row that is higher than a slide, and says every word of it', () => {
  const block = table(['Term', 'Meaning'], ['source', long], ['claim', 'what is said']);
  const fillings = fill(block);
  expect(fillings.length).toBeGreaterThan(1);
  expect(fillings.filter(({height}) => height > UNDER_TITLE.h)).toEqual([]);
  expect(fillings.map(({header}) => header)).toEqual(fillings.map(() => ['Term', 'Meaning']));
  expect([columnOf(block, 0), columnOf(block, 1)]).toEqual(['source claim', `${long} what is said`]);
});

test('leaves no empty cell where a row goes on, and keeps the one to fill in', () => {
  const cells = fill(table(['Term', 'Meaning', 'Yours'], ['source', long, ''])).flatMap(({rows}) =>
    rows.map((row) => row[2]),
  );
  expect(cells[0]).toBe('');
  expect(cells.slice(1)).toEqual(cells.slice(1).map(() => '\u00a0'));
});

test('makes a row of a header that would leave no room under it', () => {
  const fillings = fill(table(['Term', long], ['source', 'a']));
  expect(fillings.filter(({height}) => height > UNDER_TITLE.h)).toEqual([]);
  expect(fillings[0]).toMatchObject({header: []});
});

test('never makes a slide fuller than it can show', () => {
  const cell = fc.array(fc.string({maxLength: 40}), {maxLength: 40}).map((words) => words.join(' ').trim());
  const row = fc.tuple(cell, cell, cell);
  fc.assert(
    fc.property(row, fc.array(row, {minLength: 1, maxLength: 4}), (header, rows) => {
      for (const {height} of fill(table(header, ...rows))) expect(height).toBeLessThanOrEqual(UNDER_TITLE.h);
    }),
    {numRuns: 40},
  );
});
