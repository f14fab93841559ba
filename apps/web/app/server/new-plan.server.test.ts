import {expect, test} from 'vitest';

import {toComeAgain} from './new-plan.server.ts';

test.each([
  ['2027-01-12T09:31:00Z', 1800, 'after 10:05'],
  ['2027-01-12T09:30:00Z', 1800, 'after 10:00'],
  ['2027-06-12T23:58:00Z', 60, 'after 01:00'],
])('who comes at %s with %s seconds to wait may come again %s', (now, seconds, words) => {
  expect(toComeAgain(seconds, Date.parse(now))).toBe(words);
});
