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
  const drafts = {base: draft(...base), mine: draft(...mine), theirs: draft(...theirs)};
  const merged = mergeDrafts({...drafts, above: theirs.length});
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
  const versions = {base: row(['l1', 'l2']), mine: row(['l2', 'l1']), theirs: row(['l1']), above: 1};
  expect(mergeDrafts(versions)).toEqual({draft: row(['l1']), conflicts: [], reordered: false});
});

test('gives no id again that a row had which somebody added and removed meanwhile', () => {
  const versions = {base: draft(...base), mine: draft(...base, 'g3 M 1'), theirs: draft(...base), above: 3};
  expect(mergeDrafts(versions).draft).toEqual(draft(...base, 'g4 M 1'));
});

test('what comes after a session that I added still does where that gets another id', () => {
  const toDraft = (...rows: Draft['rows']): Draft => ({list: 'sessions', rows, fields: {}});
  const [first, mine, theirs] = [
    {id: 'l1', title: 'News', after: []},
    {id: 'l2', title: 'Mine', after: []},
    {id: 'l2', title: 'Theirs', after: []},
  ];
  const versions = {
    base: toDraft(first),
    mine: toDraft({...first, after: ['l2']}, mine),
    theirs: toDraft(first, theirs),
    above: 2,
  };
  expect(mergeDrafts(versions).draft.rows).toEqual([{...first, after: ['l3']}, theirs, {...mine, id: 'l3'}]);
});

test.each([
  ['both, differently', ['g2', 'g3', 'g1'], ['g3', 'g2', 'g1'], true],
  ['both, alike', ['g2', 'g3', 'g1'], ['g2', 'g3', 'g1'], false],
  ['one', ['g2', 'g3', 'g1'], ['g1', 'g2', 'g3'], false],
  ['nobody: one removed a row, one added', ['g2', 'g3'], ['g1', 'g2', 'g3', 'g4'], false],
])('says whether both put rows in another order: %s', (...[, mine, theirs, reordered]) => {
  const toDraft = (ids: string[]) => draft(...ids.map((id) => `${id} 9A 30`));
  const merged = mergeDrafts({
    base: toDraft(['g1', 'g2', 'g3']),
    mine: toDraft(mine),
    theirs: toDraft(theirs),
    above: 4,
  });
  expect([merged.reordered, merged.draft.rows[0]?.id]).toEqual([reordered, mine[0]]);
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
