import {expect, test} from 'vitest';

import {toSavedMark, toSavedText} from './saved-mark.ts';

test.each([
  ['save', false, 'Saved.'],
  ['up 1', false, 'Saved.'],
  ['remove 1', false, 'Saved. The room that was number 2 in the list is removed.'],
  ['save', true, 'Saved. Somebody else had put the rooms in another order meanwhile: your order is kept.'],
])('after %j (others put rows in order too: %j) the page says %j', (pressed, reordered, text) => {
  expect(toSavedText(toSavedMark(pressed, reordered), 'rooms')).toBe(text);
});

test('says nothing of what was not saved', () => {
  expect(toSavedText(null, 'rooms')).toBeUndefined();
});
