import {expect, test} from 'vitest';

import {toCleanSearch} from './to-clean-search.ts';

test.each([
  [[], ''],
  [
    [
      ['q', ''],
      ['sort', 'best'],
    ],
    '',
  ],
  [
    [
      ['q', ' fake news '],
      ['stage', 'ks3'],
      ['stage', 'ks4'],
      ['sort', 'shortest'],
    ],
    '?q=fake+news&stage=ks3&stage=ks4&sort=shortest',
  ],
] as [[string, string][], string][])('makes %j into %j', (data, search) => {
  expect(toCleanSearch(data)).toBe(search);
});
