// How alike texts are.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {findLikePairs} from './likeness.ts';

const compare = (texts: Record<string, string>) => findLikePairs(new Map(Object.entries(texts)));

test('counts runs of five words that both have among those that either has', () => {
  // one: a–e, b–f, c–g; other: b–f, c–g, d–h, e–i. Two of five are in both.
  expect(compare({one: 'a b c d e f g', other: 'b c d e f g h i'})).toEqual([
    {names: ['one', 'other'], likeness: 0.4},
  ]);
});

test('does not mind upper case, punctuation and line ends', () => {
  expect(compare({one: 'Who made it, and why?\nLook.', other: 'who made it and why look'})).toEqual([
    {names: ['one', 'other'], likeness: 1},
  ]);
});

test('puts the most alike first, and leaves out what shares nothing', () => {
  const texts = {c: 'v w x y z', b: 'a b c d e f', a: 'a b c d e', d: 'a b c d e f', e: 'too short'};
  expect(compare(texts)).toEqual([
    {names: ['b', 'd'], likeness: 1},
    {names: ['a', 'd'], likeness: 0.5},
    {names: ['b', 'a'], likeness: 0.5},
  ]);
});

test('finds what comparing every pair of sets finds', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 14}).map((words) => words.join(' '));
  const toRuns = (words: string[]): Set<string> =>
    new Set(words.slice(0, -4).map((_, index) => words.slice(index, index + 5).join(' ')));
  fc.assert(
    fc.property(fc.tuple(text, text), ([one, other]) => {
      const [a, b] = [toRuns(one.split(' ')), toRuns(other.split(' '))];
      const both = [...a].filter((run) => b.has(run)).length;
      const expected = both === 0 ? [] : [both / (a.size + b.size - both)];
      expect(compare({one, other}).map(({likeness}) => likeness)).toEqual(expected);
    }),
    {seed: 20_261_120},
  );
});
