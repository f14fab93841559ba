import {expect, test} from 'vitest';

import {toClock, toMinutes, toSlotEnd} from './clock.ts';

test.each([
  ['00:00', 0],
  ['09:10', 550],
  ['23:59', 1439],
])('%s is %i minutes after midnight', (clock, minutes) => {
  expect(toMinutes(clock)).toBe(minutes);
  expect(toClock(minutes)).toBe(clock);
});

test.each([
  ['09:00', 65, '10:05'],
  ['08:40', 20, '09:00'],
  ['11:59', 1, '12:00'],
])('%s and %i minutes end at %s', (starts, minutes, ends) => {
  expect(toSlotEnd({starts, minutes})).toBe(ends);
});
