import {expect, test} from 'vitest';

import {toSlideSize, type SlideSize} from './to-slide-size.ts';

const words = (count: number) => `<p>${'word '.repeat(count).trim()}</p>`;

test.each<[string, string, SlideSize]>([
  ['Lateral reading', '<p>Read sideways, not down.</p>', 'large'],
  ['Lateral reading', words(36), 'medium'],
  ['Seven needs', `<ul>${'<li>be liked</li>'.repeat(7)}</ul>`, 'smaller'],
  ['A compass', '<p><img src="/media/compass.svg" alt="A compass"></p><p>He was a navigator.</p>', 'smaller'],
  ['Both', words(60) + words(60), 'smallest'],
])('“%s” with %s is %s', (title, html, size) => {
  expect(toSlideSize({title, html})).toBe(size);
});
