import {expect, test} from 'vitest';

import {toUniquePaths} from './to-unique-paths.ts';

test.each([
  ['a/9A.html, a/9a.html, b/9A.html, a/9A.html', 'a/9A.html, a/9a (2).html, b/9A.html, a/9A (3).html'],
  ['a.html, a.html, a (2).html', 'a.html, a (3).html, a (2).html'],
  ['a.html, a (2).html, A (2).html, a.html', 'a.html, a (2).html, A (2) (2).html, a (3).html'],
  ['v1.2/a, v1.2/a', 'v1.2/a, v1.2/a (2)'],
])('makes of %s %s', (before, after) => {
  const files = before.split(', ').map((path) => ({path}));
  expect(
    toUniquePaths(files)
      .map(({path}) => path)
      .join(', '),
  ).toBe(after);
});
