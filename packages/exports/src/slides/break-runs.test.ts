// Parting text: where, and that nothing is lost.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {breakRuns} from './break-runs.ts';
import type {SlideRun} from './measure-text.ts';

const toText = (runs: SlideRun[]) => runs.map(({text}) => text).join('');
const atMost = (count: number) => (runs: SlideRun[]) => toText(runs).length <= count;
const breakText = (text: string, count: number) => breakRuns([{text}], atMost(count)).map(toText);

test('breaks after sentences, then after words, then after letters', () => {
  expect(breakText('One two. Three! Four five six. Seveneightnine', 16)).toEqual([
    'One two. Three!',
    'Four five six.',
    'Seveneightnine',
  ]);
  expect(breakText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  expect(breakText('abcdefg', 3)).toEqual(['abc', 'def', 'g']);
});

test('keeps ends of lines, and words that are set in two styles', () => {
  const runs = [{text: 'It is '}, {text: 'un', bold: true}, {text: 'believable.\nNext.'}];
  expect(breakRuns(runs, atMost(22))).toEqual([
    [{text: 'It is '}, {text: 'un', bold: true}, {text: 'believable.'}],
    [{text: 'Next.'}],
  ]);
  expect(breakRuns(runs, atMost(40))).toEqual([runs]);
});

test('ends even where not one letter fits', () => {
  expect(breakRuns([{text: 'ab'}], () => false)).toEqual([[{text: 'a'}], [{text: 'b'}]]);
});

test('loses no letter', () => {
  const run = fc.record({text: fc.string({maxLength: 30})});
  fc.assert(
    fc.property(fc.array(run), fc.integer({min: 1, max: 20}), (runs, count) => {
      const bare = (text: string) => text.replaceAll(/\s/g, '');
      expect(bare(breakRuns(runs, atMost(count)).map(toText).join(''))).toBe(bare(toText(runs)));
    }),
  );
});
