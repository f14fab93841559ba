import {expect, test} from 'vitest';

import {moveRows, readMove} from './move-rows.ts';
import {toNextName} from './to-new-rows.ts';

const rows = ['a', 'b', 'c'].map((id) => ({id}));

test.each([
  ['save', '', {kind: 'save'}],
  ['', '', {kind: 'save'}],
  ['nonsense 3', '', {kind: 'save'}],
  ['up x', '', {kind: 'save'}],
  ['up 2', '', {kind: 'up', index: 2}],
  ['remove 0', '', {kind: 'remove', index: 0}],
  ['add', '8', {kind: 'add', count: 8}],
  ['add', 'many', {kind: 'add', count: 1}],
  ['add', '999', {kind: 'add', count: 30}],
])('reads the button %j with %j', (value, count, move) => {
  expect(readMove(value, count)).toEqual(move);
});

test.each([
  ['up 1', 'bac', 0],
  ['up 0', 'abc', 0],
  ['down 1', 'acb', 2],
  ['down 2', 'abc', 2],
  ['remove 0', 'bc', 0],
  ['remove 2', 'ab', 1],
  ['remove 9', 'abc', undefined],
])('%s makes %s of abc', (value, order, at) => {
  const moved = moveRows('rooms', rows, readMove(value, ''));
  expect([moved.rows.map(({id}) => id).join(''), moved.at]).toEqual([order, at]);
});

test('adds classes that are named on from the last one, as large and of the same year', () => {
  const last = {id: 'g3', name: '9C', size: '28', year: '9', quiet: 'yes', sessions: ['l1']};
  expect(moveRows('groups', [last], {kind: 'add', count: 2})).toEqual({
    at: 1,
    rows: [
      last,
      {id: 'g4', name: '9D', size: '28', year: '9', quiet: '', sessions: []},
      {id: 'g5', name: '9E', size: '28', year: '9', quiet: '', sessions: []},
    ],
  });
});

test.each([
  ['Group 9', 'Group 10'],
  ['9C', '9D'],
  ['10 b', '10 c'],
  ['Robins', undefined],
  ['9Z', undefined],
  ['Room', undefined],
  ['7', undefined],
])('%j is followed by %j', (name, next) => {
  expect(toNextName(name)).toBe(next);
});

test('starts a new slot after the last one', () => {
  const last = {id: 's1', kind: 'session', title: 'Session 1', starts: '09:10', minutes: '50', lesson: ''};
  expect(moveRows('slots', [last], {kind: 'add', count: 1}).rows[1]).toMatchObject({
    id: 's2',
    starts: '10:05',
  });
  expect(moveRows('slots', [{...last, starts: 'x'}], {kind: 'add', count: 1}).rows[1]).toMatchObject({
    starts: '09:00',
  });
});
