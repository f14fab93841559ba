// Marks as data: read from sentinels, or set on words.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {hasMark, markEnd, markStart, markWords, parseMarks, toPlainText, toText} from './marked-text.ts';

test('reads matches between sentinels', () => {
  expect(parseMarks(`The ${markStart}picture${markEnd} that ${markStart}mov${markEnd}ed`)).toEqual([
    {text: 'The ', marked: false},
    {text: 'picture', marked: true},
    {text: ' that ', marked: false},
    {text: 'mov', marked: true},
    {text: 'ed', marked: false},
  ]);
});

test('joins matches that touch', () => {
  expect(parseMarks(`${markStart}deep${markEnd}${markStart}fakes${markEnd}`)).toEqual([
    {text: 'deepfakes', marked: true},
  ]);
});

test('keeps everything but the sentinels, whatever they surround', () => {
  const texts = fc.string({unit: fc.constantFrom('a', ' ', '<b>', '&', markStart, markEnd)});
  fc.assert(
    fc.property(texts, (text) => {
      expect(toText(parseMarks(text))).toBe(text.replaceAll(markStart, '').replaceAll(markEnd, ''));
    }),
  );
});

test('marks whole words', () => {
  expect(markWords('Art, smart art', (word) => word.toLowerCase() === 'art')).toEqual([
    {text: 'Art', marked: true},
    {text: ', smart ', marked: false},
    {text: 'art', marked: true},
  ]);
});

test('knows marked from plain text', () => {
  expect(hasMark(toPlainText('plain'))).toBe(false);
  expect(hasMark([{text: 'a', marked: true}])).toBe(true);
  expect(toPlainText('')).toEqual([]);
});
