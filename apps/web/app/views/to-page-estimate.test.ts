import {expect, test} from 'vitest';

import {toPageEstimate} from './to-page-estimate.ts';

test.each([
  ['', 11, 1],
  ['<p>Four words of text.</p>'.repeat(20), 11, 1],
  ['<p>Four words of text.</p>'.repeat(60), 11, 3],
  ['<p>Four words of text.</p>'.repeat(60), 24, 5],
  [`<table>${'<tr><td>Who?</td><td></td></tr>'.repeat(30)}</table>`, 11, 2],
])('reckons the pages of %j at %d points as %d', (html, point, pages) => {
  expect(toPageEstimate(html, point)).toBe(pages);
});
