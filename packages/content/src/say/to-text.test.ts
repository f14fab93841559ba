import {expect, test} from 'vitest';

import {
  toCountText,
  toDateText,
  toLengthText,
  toListText,
  toLowerFirst,
  toNeedsText,
  toNumberWord,
  toUpperFirst,
  toYearsText,
} from './to-text.ts';

test('writes a day as people say it', () => {
  expect(toDateText('2026-11-20')).toBe('20 November 2026');
  expect(toDateText('2027-01-05')).toBe('5 January 2027');
});

test('counts one and many', () => {
  expect([0, 1, 2].map((count) => toCountText(count, 'lesson'))).toEqual([
    '0 lessons',
    '1 lesson',
    '2 lessons',
  ]);
});

test('writes small numbers as words', () => {
  expect([0, 1, 6, 10, 11].map(toNumberWord)).toEqual(['no', 'one', 'six', 'ten', '11']);
});

test('changes the case of the first letter alone', () => {
  expect(toUpperFirst('no sign-in in Wales')).toBe('No sign-in in Wales');
  expect(toLowerFirst('Lessons for Year 9')).toBe('lessons for Year 9');
  expect([toUpperFirst(''), toLowerFirst('')]).toEqual(['', '']);
});

test('joins a list with "and" before the last', () => {
  expect(toListText([])).toBe('');
  expect(toListText(['a'])).toBe('a');
  expect(toListText(['a', 'b'])).toBe('a and b');
  expect(toListText(['a', 'b', 'c'])).toBe('a, b and c');
});

test.each([
  [[], ''],
  [[0], 'Reception'],
  [[9], 'Year 9'],
  [[8, 9], 'Years 8 and 9'],
  [[9, 7, 8], 'Years 7 to 9'],
  [[3, 5, 6], 'Years 3, 5 and 6'],
  [[0, 1, 2], 'Reception, Year 1 and Year 2'],
])('says the years %j as %j', (years, text) => {
  expect(toYearsText(years)).toBe(text);
});

test('says how short a lesson can be only where it can be shorter', () => {
  expect(toLengthText(50, 40)).toBe('50 minutes, or 40 with cuts');
  expect(toLengthText(50, 50)).toBe('50 minutes');
  expect(toLengthText(1, 1)).toBe('1 minute');
});

test('keeps areas of need apart, which hold an "and" of their own', () => {
  expect(toNeedsText(['Cognition and learning'])).toBe('cognition and learning needs');
  expect(toNeedsText(['A and b', 'C and d'])).toBe('a and b, and for c and d needs');
  expect(toNeedsText(['A and b', 'C and d', 'E'])).toBe('a and b, for c and d, and for e needs');
});
