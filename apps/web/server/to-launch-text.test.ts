import {expect, test} from 'vitest';

import {day} from '../builders/day.ts';
import {lesson, trusted} from '../builders/library.ts';
import {toDocumentsText, toLibraryText} from './to-launch-text.ts';

test('says how large the library is', () => {
  const lessons = [lesson(), lesson({slug: 'b', themes: ['fake-news', 'equality-act']})];
  expect(toLibraryText({lessons, days: [day()], trusted: [trusted()]})).toBe(
    'Library: 2 lessons in 2 themes, 1 drop-down day, 1 trusted resource',
  );
});

test.each([
  [{documents: 87, added: [], changed: [], removed: []}, '87 documents (nothing new)'],
  [{documents: 1, added: ['a'], changed: [], removed: ['b', 'c']}, '1 document (1 new, 2 removed)'],
  [{documents: 9, added: [], changed: ['a'], removed: []}, '9 documents (1 changed)'],
])('says what publishing did: %j', (report, text) => {
  expect(toDocumentsText(report)).toBe(text);
});
