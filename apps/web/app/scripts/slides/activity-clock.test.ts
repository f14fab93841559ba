import {expect, test} from 'vitest';

import {toTimeText} from './activity-clock.ts';

test.each([
  [0, 8, '0:00 of 8 minutes'],
  [185.9, 8, '3:05 of 8 minutes'],
  [550, 8, '9:10 of 8 minutes: 1:10 over'],
])('after %d seconds of %d minutes says %s', (seconds, minutes, text) => {
  expect(toTimeText(seconds, minutes)).toBe(text);
});
