import {expect, test} from 'vitest';

import {toUniquePaths} from './to-unique-paths.ts';

test('tells paths apart that are the same but for capitals', () => {
  const files = ['a/9A.html', 'a/9a.html', 'b/9A.html', 'a/9A.html'].map((path) => ({path}));
  expect(toUniquePaths(files).map(({path}) => path)).toEqual([
    'a/9A.html',
    'a/9a (2).html',
    'b/9A.html',
    'a/9A (3).html',
  ]);
});
