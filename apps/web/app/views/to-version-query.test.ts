import {expect, test} from 'vitest';

import {toVersionQuery} from './to-version-query.ts';

test('names each chosen need once, in the order given', () => {
  expect(toVersionQuery(['cognition-and-learning', 'sensory-and-physical'])).toBe(
    '?adapt=cognition-and-learning&adapt=sensory-and-physical',
  );
});

test('is nothing for the lesson as planned', () => {
  expect(toVersionQuery([])).toBe('');
});

test('adds the options that were chosen, and keeps characters of an address in their place', () => {
  expect(
    toVersionQuery(['sensory-and-physical'], {
      size: 18,
      font: undefined,
      part: 'a&b',
      paper: '',
      list: ['1', '2'],
    }),
  ).toBe('?adapt=sensory-and-physical&size=18&part=a%26b&list=1&list=2');
});
