import {expect, test} from 'vitest';

import {toPageNumbers} from './to-page-numbers.ts';

test.each([
  [1, 0, []],
  [1, 1, []],
  [1, 2, [1, 2]],
  [2, 3, [1, 2, 3]],
  [1, 9, [1, 2, 'gap', 9]],
  [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
  [4, 9, [1, 2, 3, 4, 5, 'gap', 9]],
  [9, 9, [1, 'gap', 8, 9]],
])('on page %i of %i offers %j', (page, pages, numbers) => {
  expect(toPageNumbers(page, pages)).toEqual(numbers);
});
