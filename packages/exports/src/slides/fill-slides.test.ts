// Text on slides: measured, and parted where it is too much.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {fillSlides, toHeight} from './fill-slides.ts';
import {UNDER_TITLE} from './layouts.ts';
import {countLines, toWidth} from './measure-text.ts';
import type {SlideLine} from './to-slide-text.ts';

const line = (text: string): SlideLine => ({runs: [{text}], mark: 'none', level: 0});
const fill = (lines: SlideLine[]) => fillSlides(lines, UNDER_TITLE, [36, 32, 28, 24]);
const textsOf = (lines: SlideLine[]) =>
  lines.map(({runs}) =>
    runs
      .map(({text}) => text)
      .join('')
      .trim(),
  );

test('measures text as Arial is set', () => {
  // Widths of Arial in thousandths: H 722, i 222, bold H 722, bold i 278.
  expect(toWidth('Hi', 1000)).toBe(944);
  expect(toWidth('Hi', 1000, true)).toBe(1000);
  expect(toWidth('☐', 10)).toBe(10);
});

test('counts lines as words fall', () => {
  // "ab ab" is 2 × (556 + 556) + 278 thousandths of the size wide.
  expect(countLines([{text: 'ab ab'}], 26, 10)).toBe(1);
  expect(countLines([{text: 'ab ab'}], 25, 10)).toBe(2);
  expect(countLines([{text: 'ab\nab'}], 100, 10)).toBe(2);
  expect(countLines([{text: 'ab'.repeat(20)}], 24, 10)).toBe(10);
});

test('keeps letters large where there is room, and makes them smaller before it parts a slide', () => {
  expect(fill([line('One idea.')]).map(({size}) => size)).toEqual([36]);
  const eight = Array.from({length: 8}, (_, index) => line(`Line ${index}`));
  expect(fill(eight).map(({size, lines}) => [size, lines.length])).toEqual([[24, 8]]);
});

test('parts text that does not fit, and loses nothing of it', () => {
  const many = Array.from({length: 20}, (_, index) => line(`Line ${index}`));
  const slides = fill(many);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.flatMap(({lines}) => textsOf(lines))).toEqual(textsOf(many));
});

test('takes a line that leads on to the slide of what follows', () => {
  const first = Array.from({length: 6}, (_, index) => line(`Line ${index}`));
  const long = line('word '.repeat(60));
  const slides = fill([...first, line('Choose one:'), long]);
  expect(textsOf(slides[1]?.lines ?? [])[0]).toBe('Choose one:');
});

test('breaks a paragraph that is longer than a slide after its sentences', () => {
  const slides = fill([line('This is a sentence of eight words here. '.repeat(30).trim())]);
  expect(slides.length).toBeGreaterThan(1);
  expect(
    slides
      .flatMap(({lines}) => textsOf(lines))
      .join(' ')
      .split('. ').length,
  ).toBe(30);
});

test('keeps words and ends of lines of a paragraph that it breaks', () => {
  const verse = Array.from({length: 40}, (_, index) => [
    {text: `Line ${index}, un`},
    {text: 'believable', bold: true},
    {text: ' it is\n'},
  ]).flat();
  const slides = fill([{runs: verse, mark: 'bullet', level: 0}]);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.flatMap(({lines}) => textsOf(lines)).join('\n')).toBe(
    verse
      .map(({text}) => text)
      .join('')
      .trim(),
  );
  expect(slides.flatMap(({lines}) => lines.map(({mark, level}) => [mark, level])).slice(0, 2)).toEqual([
    ['bullet', 0],
    ['none', 1],
  ]);
});

test('never makes a slide fuller than it can show', () => {
  const words = fc.array(
    fc.oneof(fc.string({minLength: 1, maxLength: 12}), fc.constant('\n'), fc.constant('long'.repeat(300))),
    {
      minLength: 1,
      maxLength: 80,
    },
  );
  fc.assert(
    fc.property(fc.array(words, {minLength: 1, maxLength: 12}), (paragraphs) => {
      const slides = fill(paragraphs.map((paragraph) => line(paragraph.join(' '))));
      for (const {lines, size} of slides)
        expect(toHeight(lines, UNDER_TITLE, size)).toBeLessThanOrEqual(UNDER_TITLE.h * 72);
    }),
    {numRuns: 50},
  );
});
