// Marks as data: read from sentinels, or set on words.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {hasMark, markEnd, markStart, markWords, parseMarks, toPlainText, toText} from './marked-text.ts';

test('reads matches between sentinels', () => {
  expect(parseMarks(`The ${markStart}picture${markEnd} that moved`)).toEqual([
    {text: 'The ', marked: false},
    {text: 'picture', marked: true},
    {text: ' that moved', marked: false},
  ]);
});

test('marks a word to its end, however much of it was typed', () => {
  expect(parseMarks(`tell ${markStart}misinformatio${markEnd}n, and`)).toEqual([
    {text: 'tell ', marked: false},
    {text: 'misinformation', marked: true},
    {text: ', and', marked: false},
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
