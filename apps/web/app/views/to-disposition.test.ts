import {expect, test} from 'vitest';

import {toDisposition} from './to-disposition.ts';

test('names a file in words that old browsers read too', () => {
  expect(toDisposition('Checker’s “log” é', 'ics')).toBe(
    'attachment; filename="Checkers log e.ics"; filename*=UTF-8\'\'Checker%E2%80%99s%20%E2%80%9Clog%E2%80%9D%20%C3%A9.ics',
  );
});

test('names a file whose title is longer than a name may be', () => {
  expect(toDisposition(`x${'🙂'.repeat(90)}`, 'ics')).toContain('filename="x.ics"');
});
