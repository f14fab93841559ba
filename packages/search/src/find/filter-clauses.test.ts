// No value of a filter can change what a filter means, in words and in the engine itself.
import fc from 'fast-check';
import {expect, inject, test} from 'vitest';

import {lesson, library} from '../../test/builders.ts';
import {uniqueIndexBase} from '../../test/engines.ts';
import {publish} from '../admin.ts';
import {connect} from '../connect.ts';
import {filters} from '../filters/index.ts';
import {toIndexName} from '../index-settings.ts';
import {toInClause} from '../in-clause.ts';
import {toFilterClauses} from './filter-clauses.ts';
import {createMeilisearchEngine} from './meilisearch-engine.ts';

test('joins values by "or" within a filter and filters by "and"', () => {
  expect(toFilterClauses({year: ['9'], stage: ['ks3', 'ks4'], theme: []})).toEqual([
    ['stage = "ks3"', 'stage = "ks4"'],
    ['year = "9"'],
  ]);
});

test('escapes backslashes before quotation marks', () => {
  expect(toFilterClauses({stage: ['a"b\\', '\\"']})).toEqual([['stage = "a\\"b\\\\"', 'stage = "\\\\\\""']]);
  expect(toInClause('hash', ['a"', '\\'])).toBe('hash IN ["a\\"", "\\\\"]');
});

test('leaves out what is no filter', () => {
  expect(toFilterClauses({'stage = "x" OR id': ['y'], hash: ['z']})).toEqual([]);
});

const fragment = fc.constantFrom(
  ...[
    '"',
    "'",
    '\\',
    '\\"',
    '`',
    '(',
    ')',
    '[',
    ']',
    ',',
    '=',
    '!=',
    '>',
    '<',
    '\0',
    '\n',
    '\uD800',
    '\uE000',
  ],
  ...[' OR ', ' AND ', ' NOT ', ' TO ', ' IN ', ' EXISTS', ' IS NULL', ' CONTAINS ', '_geoRadius(1,1,1)'],
  ...[
    'ks3',
    'stage',
    'hash',
    '*',
    '%',
    '😀',
    'é',
    'ß',
    '１',
    '" OR stage = "ks3',
    '\\" OR stage EXISTS OR stage = \\"',
  ],
);
const hostileValue = fc.oneof(
  fc.array(fragment, {minLength: 1, maxLength: 12}).map((parts) => parts.join('')),
  fc.string({unit: 'binary', minLength: 1, maxLength: 60}),
  fc.integer({min: 469, max: 3000}).map((bytes) => 'k'.repeat(bytes)),
);

test('asks the engine with hostile values without an error and without a result', async () => {
  const {url, adminKey, searchKey} = inject('meilisearch');
  const indexBase = uniqueIndexBase();
  await publish(library([lesson({title: 'One'}), lesson({title: 'Two', keyStages: ['ks1']})]), {
    url,
    adminKey,
    indexBase,
  });
  const engine = createMeilisearchEngine({
    client: connect({url, apiKey: searchKey}),
    index: toIndexName(indexBase),
  });
  const known = new Set(['ks1', 'ks3', 'fake-news', '30-60', 'lesson', 'pshe', '8', 'none']);
  const names = filters.map(({name}) => name);
  const choice = fc.record({name: fc.constantFrom(...names), value: hostileValue});
  // Forty questions a request: 1,000 values in 25 requests.
  const choices = fc.array(
    choice.filter(({value}) => !known.has(value.trim().toLowerCase())),
    {minLength: 40, maxLength: 40},
  );

  await fc.assert(
    fc.asyncProperty(choices, async (asked) => {
      const totals = await engine.count(
        asked.map(({name, value}) => ({
          text: '',
          filters: {[name]: [value]},
          sort: 'best' as const,
          page: 1,
        })),
      );
      expect(totals).toEqual(asked.map(() => 0));
    }),
    {numRuns: 25},
  );
});

test('asks the engine with any text without an error', async () => {
  const {url, adminKey, searchKey} = inject('meilisearch');
  const indexBase = uniqueIndexBase();
  await publish(library([lesson({title: 'One'})]), {url, adminKey, indexBase});
  const engine = createMeilisearchEngine({
    client: connect({url, apiKey: searchKey}),
    index: toIndexName(indexBase),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostileValue, fc.string({unit: 'binary'})), async (text) => {
      const answer = await engine.find({text, filters: {}, sort: 'best', page: 1});
      expect(answer.total).toBeLessThanOrEqual(1);
    }),
    {numRuns: 100},
  );
});
