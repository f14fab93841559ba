import {expect, test} from 'vitest';

import {toPassages} from './to-passages.ts';

test('keeps what ends with a colon together with all that it leads to', () => {
  const html = `<p>Cut the cards.</p>
<p>If one tells <strong>you:</strong></p>
<p>Do this:</p>
<ol>
<li>
<p>Listen:</p>
<ul>
<li>Wait.</li>
</ul>
</li>
</ol>
<p>Then rest.</p>`;
  expect(toPassages(html)).toEqual([
    ['<p>Cut the cards.</p>'],
    [
      '<p>If one tells <strong>you:</strong></p>',
      '<p>Do this:</p>',
      '<ol>\n<li>\n<p>Listen:</p>\n<ul>\n<li>Wait.</li>\n</ul>\n</li>\n</ol>',
    ],
    ['<p>Then rest.</p>'],
  ]);
});
