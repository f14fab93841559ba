// Words that were nearly right are found, others are not.
import {expect, test} from 'vitest';

import {findNearWords, quoteList, suggestWord} from './words.ts';

const STAGES = ['eyfs', 'ks1', 'ks2', 'ks3', 'ks4', 'ks5'];

test.each([
  ['KS3', ['ks3']],
  ['fake news', ['fake-news']],
  ['extremsim', ['extremism']],
  ['ks9', ['ks1', 'ks2', 'ks3', 'ks4', 'ks5']],
  ['banana', []],
  ['', []],
])('finds for %j %j', (word, near) => {
  expect(findNearWords(word, [...STAGES, 'fake-news', 'extremism'])).toEqual(near);
});

test('says short lists whole and long ones by their nearest words', () => {
  expect(quoteList(['a', 'b'])).toBe('`a`, `b`');
  const long = Array.from({length: 30}, (_, index) => `word-${index + 1}`);
  expect(quoteList(long, 'word-29')).toBe(
    '`word-29`, `word-2`, `word-9`, `word-19`, `word-20`, `word-21`, `word-22`, `word-23`, …',
  );
});

test('suggests up to three words', () => {
  expect(suggestWord(['ks1', 'ks2', 'ks3', 'ks4'], 'Choose.')).toBe('Change it to `ks1` or `ks2` or `ks3`?');
  expect(suggestWord([], 'Choose.')).toBe('Choose.');
});
