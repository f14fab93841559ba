import {expect, test} from 'vitest';

import {toDraftLines} from './field-words.ts';
import {listChanges} from './list-changes.ts';
import {ANY, type Draft} from './plan-fields.ts';

const names = {r1: 'Hall', r2: 'Library', vote: 'Vote'};

function sessions(...rows: Draft['rows']): Draft {
  return {list: 'sessions', rows, fields: {followUps: []}};
}

test('says changes by names, and in the words of the form', () => {
  const before = sessions(
    {id: 'l1', title: 'News', minutes: '50', rooms: ['r1', 'r2'], screen: 'yes'},
    {id: 'l2', title: 'Quiz', minutes: '50', rooms: ANY, screen: ''},
    {id: 'l3', title: 'Debate', minutes: '50', rooms: ANY, screen: ''},
  );
  const after = sessions(
    {id: 'l3', title: 'Debate', minutes: '50', rooms: ANY, screen: ''},
    {id: 'l1', title: 'Old news', minutes: '45', rooms: ['r2'], screen: ''},
    {id: 'l4', title: 'Poster', minutes: '30', rooms: ANY, screen: ''},
  );
  expect(listChanges(before, {...after, fields: {followUps: ['vote']}}, names)).toEqual([
    'follow-ups Vote, was none',
    'News: title Old news, was News',
    'News: minutes 45, was 50',
    'News: rooms Library, was Hall, Library',
    'News: screen no, was yes',
    'Added Poster: minutes 30',
    'Quiz removed',
    'Order: Debate, Old news, Poster',
  ]);
  expect(listChanges(before, before, names)).toEqual([]);
});

test('writes a whole list line by line', () => {
  const group = {id: 'g1', name: '9A', size: '30', year: '9', quiet: 'yes', sessions: ANY};
  expect(toDraftLines({list: 'groups', rows: [group], fields: {}}, names)).toEqual([
    '9A: pupils 30, Year 9, quiet place yes',
  ]);
});
