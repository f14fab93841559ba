import {expect, test} from 'vitest';

import {isClock, toClock, toMinutes, toSlotEnd} from './clock.ts';

test.each([
  ['00:00', 0],
  ['09:10', 550],
  ['23:59', 1439],
])('%s is %i minutes after midnight', (clock, minutes) => {
  expect(toMinutes(clock)).toBe(minutes);
  expect(toClock(minutes)).toBe(clock);
});

test('tells what is a time of day', () => {
  const texts = ['00:00', '09:10', '23:59', '9:10', '24:00', '09:60', '09.10', ''];
  expect(texts.filter(isClock)).toEqual(['00:00', '09:10', '23:59']);
});

test.each([
  ['09:00', 65, '10:05'],
  ['08:40', 20, '09:00'],
  ['11:59', 1, '12:00'],
])('%s and %i minutes end at %s', (starts, minutes, ends) => {
  expect(toSlotEnd({starts, minutes})).toBe(ends);
});
