// What of a typed text engines are asked.
import {expect, test} from 'vitest';

import {toEngineText} from './to-engine-text.ts';

test.each([
  ['how to spot fake news', 'spot fake news'],
  ['Lessons on the Equality Act', 'Equality Act'],
  ['RE and faith', 'RE faith'],
  ['“fake news” "act"', 'fake news act'],
  ['- rumours - hoaxes -conspiracies', 'rumours hoaxes conspiracies'],
  ['anti-racism', 'anti-racism'],
  ['what is it?', 'what is it?'],
  ['1 2 3 4 5 6 7 8 9 10 11', '1 2 3 4 5 6 7 8 9 10'],
  ['!!! ?', ''],
  ['who can I tell', 'who can I tell'],
  ['', ''],
])('makes of %j %j', (typed, asked) => {
  expect(toEngineText(typed)).toBe(asked);
});
