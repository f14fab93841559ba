import {expect, test} from 'vitest';

import {toContentSummary} from './to-content-summary.ts';

test.each([
  [
    'Written first for pupils with SEN – pupils make a card (stop, show, say) and use it.',
    'Pupils make a card (stop, show, say) and use it.',
  ],
  [
    'With two stories, pupils sort real friends from fake ones; written first for pupils with SEND.',
    'With two stories, pupils sort real friends from fake ones.',
  ],
  ['Pupils find what was written first – and why.', 'Pupils find what was written first – and why.'],
])('tells families of %j only %j', (summary, told) => {
  expect(toContentSummary(summary)).toBe(told);
});
