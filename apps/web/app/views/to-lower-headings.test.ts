import {expect, test} from 'vitest';

import {toLowerHeadings} from './to-lower-headings.ts';

test('moves headings down, with what they hold and say, and nothing else', () => {
  expect(toLowerHeadings('<h2 id="a">One &lt;h2> <em>x</em></h2><hr><p>h2</p><h3>Two</h3>', 2)).toBe(
    '<h4 id="a">One &lt;h2> <em>x</em></h4><hr><p>h2</p><h5>Two</h5>',
  );
});

test('goes no lower than there are headings', () => {
  expect(toLowerHeadings('<h5>One</h5><h6>Two</h6>', 2)).toBe('<h6>One</h6><h6>Two</h6>');
});
