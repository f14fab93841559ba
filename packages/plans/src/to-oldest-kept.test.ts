import {expect, test} from 'vitest';

import {toOldestKept} from './to-oldest-kept.ts';

test.each([
  ['2026-11-20T23:59:00Z', '2025-10-20'],
  ['2027-03-31T00:00:00Z', '2026-02-28'],
  ['2029-03-30T00:00:00Z', '2028-02-29'],
  ['2027-01-01T00:00:00Z', '2025-12-01'],
])('at %s keeps what was used since %s', (now, day) => {
  expect(toOldestKept(new Date(now))).toBe(day);
});
