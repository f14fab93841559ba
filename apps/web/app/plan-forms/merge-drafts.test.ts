import {expect, test} from 'vitest';

import {mergeDrafts, readBase} from './merge-drafts.ts';
import type {Draft} from './plan-fields.ts';

/** Groups, written as "g1 9A 30". */
function draft(...rows: string[]): Draft {
  const toRow = (text: string) => {
    const [id = '', name = '', size = ''] = text.split(' ');
    return {id, name, size};
  };
  return {list: 'groups', rows: rows.map(toRow), fields: {}};
}

function merge(base: string[], mine: string[], theirs: string[]) {
  const merged = mergeDrafts({base: draft(...base), mine: draft(...mine), theirs: draft(...theirs)});
  return {
    rows: merged.draft.rows.map(({id, name, size}) => [id, name, size].join(' ')),
    conflicts: merged.conflicts,
  };
}

const name = {kind: 'field', row: 'g1', field: 'name'};

const base = ['g1 9A 30', 'g2 9B 30'];

test.each([
  ['other rows', ['g1 9X 30', 'g2 9B 30'], ['g1 9A 30', 'g2 9Y 30'], ['g1 9X 30', 'g2 9Y 30']],
  ['other fields', ['g1 9X 30', 'g2 9B 30'], ['g1 9A 27', 'g2 9B 30'], ['g1 9X 27', 'g2 9B 30']],
  ['the same', ['g1 9X 30', 'g2 9B 30'], ['g1 9X 30', 'g2 9B 30'], ['g1 9X 30', 'g2 9B 30']],
  ['a row that one removed', ['g2 9B 30'], ['g1 9A 30', 'g2 9B 27'], ['g2 9B 27']],
  ['rows that both added', [...base, 'g3 M 1'], [...base, 'g3 T 1'], [...base, 'g3 T 1', 'g4 M 1']],
  ['the order', ['g2 9B 30', 'g1 9A 30'], ['g1 9A 27', 'g2 9B 30'], ['g2 9B 30', 'g1 9A 27']],
])('two people change %s, and both are kept', (...[, mine, theirs, rows]) => {
  expect(merge(base, mine, theirs)).toEqual({rows, conflicts: []});
});

test.each([
  [
    'the same field',
    ['g1 M 30', 'g2 9B 30'],
    ['g1 T 27', 'g2 9B 30'],
    ['g1 M 27', 'g2 9B 30'],
    {...name, mine: 'M', theirs: 'T'},
  ],
  [
    'a row that I removed',
    ['g2 9B 30'],
    ['g1 T 30', 'g2 9B 30'],
    ['g1 T 30', 'g2 9B 30'],
    {kind: 'removed', row: 'g1', by: 'me'},
  ],
  [
    'a row that they removed',
    ['g1 M 30', 'g2 9B 30'],
    ['g2 9B 30'],
    ['g2 9B 30', 'g1 M 30'],
    {kind: 'removed', row: 'g1', by: 'them'},
  ],
])('two people change %s, and are asked', (...[, mine, theirs, rows, conflict]) => {
  expect(merge(base, mine, theirs)).toEqual({rows, conflicts: [conflict]});
});

test('the order of ticked boxes is no change', () => {
  const row = (sessions: string[]): Draft => ({list: 'groups', rows: [{id: 'g1', sessions}], fields: {}});
  const versions = {base: row(['l1', 'l2']), mine: row(['l2', 'l1']), theirs: row(['l1'])};
  expect(mergeDrafts(versions)).toEqual({draft: row(['l1']), conflicts: []});
});

test.each(['', 'x', 'null', '{"rows":[1],"fields":{}}', '{"rows":[{"id":{}}],"fields":{}}', '{"rows":[]}'])(
  'takes %j for no base',
  (text) => {
    expect(readBase(text, draft())).toBeUndefined();
  },
);

test('reads the base that a form carries', () => {
  expect(readBase(JSON.stringify(draft(...base)), draft())).toEqual(draft(...base));
});
