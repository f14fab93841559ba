import {expect, test} from 'vitest';

import {dayBook} from '../../builders/day-book.ts';
import {isDate, toWhenText} from './to-day-times.ts';

test.each([
  ['2027-03-12', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['1999-01-01', false],
  ['12/03/2027', false],
  ['', false],
])('%j is a date: %s', (text, answer) => {
  expect(isDate(text)).toBe(answer);
});

test('says when a day is, and only what is known', () => {
  const {date: _date, ...undated} = dayBook().plan;
  expect(toWhenText(dayBook().plan)).toBe('Friday 12 March 2027, 08:40 to 10:25');
  expect(toWhenText(undated)).toBe('08:40 to 10:25');
  expect(toWhenText({slots: []})).toBe('');
});
