import {expect, test} from 'vitest';

import {lesson} from '../../builders/library.ts';
import {toCardOptions} from './to-card-options.ts';
import {toCardPage} from './to-card-page.ts';

const words = lesson({
  vocabulary: [
    {
      term: 'vote',
      meaning: 'to choose formally',
      plain: 'to choose',
      symbol: {name: 'ballot-box', file: 'media/ballot-box.1.svg'},
    },
    {term: 'law', meaning: 'a rule for a country'},
    {term: 'jury', meaning: 'people who decide', plain: 'people who decide'},
  ],
});

function cards(address: string) {
  return toCardPage(words, {chosen: [], options: toCardOptions(new URLSearchParams(address))});
}

test('puts word, plain meaning and symbol on as many cards a page as asked for', () => {
  const {sheets, hasSymbols, cardSize} = cards('perPage=2');
  expect(sheets).toEqual([
    [
      {word: 'vote', meaning: 'to choose', symbol: '/media/ballot-box.1.svg'},
      {word: 'law', meaning: 'a rule for a country', symbol: undefined},
    ],
    [{word: 'jury', meaning: 'people who decide', symbol: undefined}],
  ]);
  expect({hasSymbols, cardSize}).toEqual({hasSymbols: true, cardSize: '190 × 132 mm'});
});

test('makes one page of empty cards, which name no licence', () => {
  const {sheets, hasSymbols} = cards('perPage=8&blank=1');
  expect(sheets.map((sheet) => sheet.length)).toEqual([8]);
  expect(sheets[0]?.[7]).toEqual({});
  expect(hasSymbols).toBe(false);
});

test('puts four on a page where nothing sensible was asked for', () => {
  expect(toCardOptions(new URLSearchParams('perPage=3&blank=x&ink=red'))).toEqual({
    perPage: 4,
    blank: false,
    black: false,
  });
});
