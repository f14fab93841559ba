import {expect, test} from 'vitest';

import {toShortTitle} from './to-short-title.ts';

test.each([
  ['Leave the page: check a post', 'Leave the page'],
  ['Fair or lawful? Judge twelve cases', 'Fair or lawful?'],
  ['Who can I tell? A plan: five fingers', 'Who can I tell?'],
  ['Seven envelopes', 'Seven envelopes'],
])('shortens %j to %j', (title, short) => {
  expect(toShortTitle(title)).toBe(short);
});
