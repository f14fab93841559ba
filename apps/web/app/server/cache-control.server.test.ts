import {expect, test} from 'vitest';

import type {RouteHandle} from '../page-scripts.ts';
import {toCacheControl} from './cache-control.server.ts';

test.each<[number, RouteHandle, string]>([
  [200, {}, 'no-cache'],
  [200, {public: true}, 'public, no-cache'],
  [404, {public: true}, 'no-cache'],
  [200, {public: true, hydrates: true}, 'public, no-cache'],
  [200, {public: true, script: 'copy'}, 'public, no-cache'],
  [200, {public: true, script: () => 'copy'}, 'no-cache'],
  [200, {hydrates: true}, 'no-cache'],
])('answers %i of a page with %j with %j', (status, handle, cacheControl) => {
  expect(toCacheControl(status, handle)).toBe(cacheControl);
});
