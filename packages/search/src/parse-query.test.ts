// Queries in URLs: what is read, what is left out, and that writing is the inverse of reading.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {vocabularies, themes} from '../test/builders.ts';
import {filters} from './filters/index.ts';
import {formatQuery} from './format-query.ts';
import {parseQuery, toQueryText} from './parse-query.ts';
import {sorts, type FilterChoices, type SearchQuery} from './query.ts';

const words = {vocabularies, themes};
const parse = (search: string) => parseQuery(new URLSearchParams(search), words);

test('reads every parameter', () => {
  expect(
    parse(
      'q=fake+news&stage=ks3&stage=ks4&theme=fake-news&adapted=cognition-and-learning&length=30-60&kind=lesson&subject=pshe&year=9&devices=none&sort=newest&page=2',
    ),
  ).toEqual({
    text: 'fake news',
    filters: {
      stage: ['ks3', 'ks4'],
      theme: ['fake-news'],
      adapted: ['cognition-and-learning'],
      length: ['30-60'],
      kind: ['lesson'],
      subject: ['pshe'],
      year: ['9'],
      devices: ['none'],
    },
    sort: 'newest',
    page: 2,
  });
});

test('reads nothing as the search for everything', () => {
  expect(parse('')).toEqual({text: '', filters: {}, sort: 'best', page: 1});
});

test('leaves out what makes no sense', () => {
  const junk = 'stage=ks9&stage=&theme=%22+OR+1&sort=random&page=0&page=2&size=50&__proto__=x&constructor=y';
  expect(parse(junk)).toEqual({text: '', filters: {}, sort: 'best', page: 1});
});

test('leaves out values that are no vocabulary word in form where no library is given', () => {
  const params = new URLSearchParams([
    ['theme', 'fake-news'],
    ['theme', 'any" OR "x'],
    ['theme', 'Ünicode'],
  ]);
  expect(parseQuery(params).filters).toEqual({theme: ['fake-news']});
});

test.each(['0', '-1', '1001', '1e3', '99999999999', '2.5', 'two'])('reads page %s as the first', (page) => {
  expect(parse(`page=${page}`).page).toBe(1);
});

test('reads a value given twice once', () => {
  expect(parse('stage=ks3&stage=ks3').filters).toEqual({stage: ['ks3']});
});

test('keeps 20 values of a filter and 200 characters of text', () => {
  const params = new URLSearchParams(
    Array.from({length: 50}, (_, at): [string, string] => ['theme', `theme-${at}`]),
  );
  params.set('q', '😀'.repeat(300));
  const query = parseQuery(params);
  expect(query.filters.theme).toHaveLength(20);
  expect(Array.from(query.text)).toHaveLength(200);
});

test('takes control, formatting and private-use characters and half surrogates out of the text', () => {
  expect(toQueryText('  fake\u0000\tne\u00ADws\u202E \uE000x\uE001 \uD800 ')).toBe('fake news x \uFFFD');
});

test('leaves out of a URL what is as always', () => {
  expect(formatQuery({text: '', filters: {}, sort: 'best', page: 1}).toString()).toBe('');
});

test('writes equal searches as equal URLs', () => {
  const query: SearchQuery = {text: 'a & b', filters: {theme: ['x'], stage: ['ks3']}, sort: 'best', page: 3};
  expect(formatQuery(query).toString()).toBe('q=a+%26+b&stage=ks3&theme=x&page=3');
});

const choices = fc.record(
  Object.fromEntries(
    filters.map(({name, options}) => [
      name,
      fc.uniqueArray(fc.constantFrom(...options(words).map(({value}) => value)), {
        minLength: 1,
        maxLength: 13,
      }),
    ]),
  ),
  {requiredKeys: []},
) as fc.Arbitrary<FilterChoices>;

const queries: fc.Arbitrary<SearchQuery> = fc.record({
  text: fc.string({unit: 'binary', maxLength: 250}).map(toQueryText),
  filters: choices,
  sort: fc.constantFrom(...sorts),
  page: fc.integer({min: 1, max: 1000}),
});

test('reads back every query that it writes', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(parseQuery(new URLSearchParams(formatQuery(query).toString()), words)).toEqual(query);
    }),
  );
});

test('makes of any parameters a query that it writes and reads back', () => {
  const names = ['q', 'sort', 'page', ...filters.map(({name}) => name)];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({unit: 'binary'})), {maxLength: 40});
  fc.assert(
    fc.property(pairs, (given) => {
      const query = parseQuery(new URLSearchParams(given));
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
  );
});
