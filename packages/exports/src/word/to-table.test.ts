// Widths of columns in Word.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {text} from '../testing/builders.ts';
import {toColumnWidths} from './to-table.ts';

const widths = (rows: string[][]) =>
  toColumnWidths(
    rows.map((row) => row.map((cell) => [text(cell)])),
    9638,
  );

test('gives most room to the column with most to say', () => {
  const [term = 0, meaning = 0] = widths([
    ['Word', 'Meaning'],
    ['source', 'the person, paper or place that a piece of news comes from'],
  ]);
  expect(meaning).toBeGreaterThan(2 * term);
});

test('keeps room for the longest word', () => {
  const [, , , narrow = 0] = widths([['a'.repeat(60), 'b'.repeat(60), 'c'.repeat(60), 'eyewitness']]);
  expect(narrow).toBeGreaterThan(0);
  const [word = 0] = widths([
    ['eyewitness', 'somebody who saw what happened with their own eyes, and says so'],
  ]);
  expect(word).toBeGreaterThanOrEqual(10 * 135);
});

test('adds up to the width of the table', () => {
  const row = fc.array(fc.string(), {minLength: 3, maxLength: 3});
  fc.assert(
    fc.property(fc.array(row, {minLength: 1}), (rows) => {
      const all = widths(rows);
      expect(all.reduce((sum, width) => sum + width, 0)).toBe(9638);
      expect(Math.min(...all)).toBeGreaterThan(0);
    }),
  );
});
