import {expect, test} from 'vitest';

import {countLetters, countPicturePlaces, countPictures, toCells} from './measure-text.ts';

test('counts the letters that are seen', () => {
  expect(countLetters('\n<p class="a">Read <em>side\n  ways</em>.</p>\n')).toBe('Read side ways.'.length);
  expect(countLetters('<p></p>')).toBe(0);
});

test('finds the cells of a row, empty ones too', () => {
  expect(toCells('<th scope="row">Who</th><td></td><td>Why</td>').map(countLetters)).toEqual([3, 0, 3]);
});

test('tells pictures from symbols and from places for pictures', () => {
  const html =
    '<img src="/a.svg" alt="A"><img class="picture-symbol" src="/b.svg" alt=""><span class="picture-prompt picture-prompt--small">A cat</span><p class="picture-prompt">A dog</p>';
  expect(countPictures(html)).toBe(1);
  expect(countPicturePlaces(html)).toBe(2);
});
