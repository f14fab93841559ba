// What other packages may use, and that readers get nothing that writes.
import {expect, test} from 'vitest';

import * as admin from './admin.ts';
import * as reader from './index.ts';
import * as local from './local.ts';

test('opens three doors with these names', () => {
  expect(Object.keys(reader).sort()).toEqual([
    'PAGE_SIZE',
    'createSearch',
    'filters',
    'findFilter',
    'formatQuery',
    'parseQuery',
    'sorts',
  ]);
  expect(Object.keys(admin).sort()).toEqual(['getStatus', 'publish']);
  expect(Object.keys(local).sort()).toEqual([
    'findBinary',
    'findRunningEngine',
    'startLocalEngine',
    'superviseLocalEngine',
  ]);
});
