import {expect, test} from 'vitest';

import {toErrorText} from './to-error-text.ts';

test('says what an error was caused by, to the first cause', () => {
  const refused = new Error('connect ECONNREFUSED', {cause: 'cable'});
  const error = new Error('Meilisearch does not start.', {cause: refused});
  expect(toErrorText(error)).toBe('Meilisearch does not start.\nCause: connect ECONNREFUSED\nCause: cable');
});

test('shows where a bug is, also as a cause', () => {
  const bug = new TypeError('x is not a function');
  expect(toErrorText(new Error('It did not start.', {cause: bug}))).toBe(
    `It did not start.\nCause: ${bug.stack}`,
  );
  expect(bug.stack).toContain('to-error-text.test.ts');
});
