// The symbols that a lesson names are read from the real set.
import {expect, test} from 'vitest';

import {readSymbols} from './read-symbols.ts';
import {openSymbolSet} from './symbol-set.ts';

const read = (text: string) => readSymbols([{path: 'lessons/fake-news/leave/lesson.md', text}]);

test('a lesson has the drawings of the symbols that it names, in whatever form of YAML', () => {
  const found = read(`---
vocabulary:
  - term: law
    symbol: balance-scale # fair
  - { term: news, meaning: symbol of, symbol: 'newspaper' }
  - {"term": "vote", "symbol":
      "ballot-box-with-ballot"}
  - term: law again
    symbol: balance-scale
---
`);
  expect(found.map(({name, near}) => [name, near])).toEqual([
    ['balance-scale', []],
    ['newspaper', []],
    ['ballot-box-with-ballot', []],
  ]);
  for (const {svg} of found) {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="72" height="72" viewBox="0 0 72 72"><.*><\/svg>\n$/,
    );
  }
});

test('an unknown name has the nearest ones', () => {
  expect(read('symbol: newspapr\n')).toEqual([{name: 'newspapr', near: ['newspaper']}]);
  expect(read('symbol: __proto__\n')).toEqual([{name: '__proto__', near: []}]);
});

test('of a text with thousands of names only a few are looked for', () => {
  const text = Array.from({length: 20_000}, (_, index) => `symbol: a${index}\n`).join('');
  expect(read(text)).toHaveLength(20);
  expect(read(`symbol: ${'x'.repeat(100_000)}\n`)).toEqual([]);
});

test('another name of the same drawing is known, and what the set hides is not offered', () => {
  const {names, draw} = openSymbolSet();
  expect(draw('autonom-car')).toBe(draw('autonomous-car'));
  expect(names).toContain('autonom-car');
  expect(names).not.toContain('pistol');
});

test('no drawing loads or runs anything', () => {
  const {names, draw} = openSymbolSet();
  const doubtful = names.filter((name) =>
    /<(?:script|image|foreignObject|style|a)\b|\son\w+=|href="(?!#)|url\((?!#)/i.test(draw(name) ?? ''),
  );
  expect(doubtful).toEqual([]);
});
