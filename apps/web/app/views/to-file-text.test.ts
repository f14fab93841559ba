import {expect, test} from 'vitest';

import {toDisposition, toFileText, toUniquePaths} from './to-file-text.ts';

test.each([
  ['Fair or lawful? Judge: 9A/9B', 'Fair or lawful Judge 9A 9B'],
  ['..\\..\\secret', 'secret'],
  ['a\u0000b\nc', 'a b c'],
  ['???', 'file'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('makes a name of %j', (text, name) => {
  expect(toFileText(text)).toBe(name);
});

test('names a file in words that old browsers read too', () => {
  expect(toDisposition('Checker’s “log” é', 'ics')).toBe(
    'attachment; filename="Checkers log e.ics"; filename*=UTF-8\'\'Checker%E2%80%99s%20%E2%80%9Clog%E2%80%9D%20%C3%A9.ics',
  );
});

test('tells paths apart that are the same but for capitals', () => {
  const files = ['a/9A.html', 'a/9a.html', 'b/9A.html', 'a/9A.html'].map((path) => ({path}));
  expect(toUniquePaths(files).map(({path}) => path)).toEqual([
    'a/9A.html',
    'a/9a (2).html',
    'b/9A.html',
    'a/9A (3).html',
  ]);
});
