import {expect, test} from 'vitest';

import {toCacheControl} from './cache-control.server.ts';

test.each([
  [200, {}, 'no-cache'],
  [200, {public: true}, 'public, no-cache'],
  [404, {public: true}, 'no-cache'],
  [200, {public: true, hydrates: true}, 'no-cache'],
])('answers %i of a page with %j with %j', (status, handle, cacheControl) => {
  expect(toCacheControl(status, handle)).toBe(cacheControl);
});
