import {expect, test} from 'vitest';

import {checkMove, moveRows, readMove} from './move-rows.ts';
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
  ['add', ' 8 ', {kind: 'add', count: 8}],
  ['add', '100000', {kind: 'add', count: 100000}],
  ['add', 'many', {kind: 'add', count: Number.NaN}],
  ['add', '-1', {kind: 'add', count: Number.NaN}],
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

test.each([
  [0, 2, 'bca', 2],
  [2, 0, 'cab', 0],
  [1, 9, 'acb', 2],
])('row %s of abc is dragged to place %s, which makes %s', (index, to, ...made) => {
  const moved = moveRows('rooms', rows, {kind: 'to', index, at: to});
  expect([moved.rows.map(({id}) => id).join(''), moved.at]).toEqual(made);
});

test('adds no more rows than a plan has room for, and says so at the field', () => {
  const groups = Array.from({length: 57}, (_, index) => ({id: `g${index}`}));
  const check = (count: number, held = groups) => checkMove('groups', held, {kind: 'add', count});
  expect(check(3)).toBeUndefined();
  for (const count of [0, 4, Number.NaN])
    expect(check(count)).toEqual({
      field: 'count',
      message: 'Enter how many groups to add, as a whole number from 1 to 3.',
    });
  expect(check(1, [...groups, ...groups])).toEqual({
    field: 'count',
    message: 'Remove some groups first: a plan has room for 60.',
  });
});

test('gives new rows names that no other row has', () => {
  const named = [
    {id: 'g1', name: '9b'},
    {id: 'g2', name: '9A'},
  ];
  expect(moveRows('groups', named, {kind: 'add', count: 2}).rows.map(({name}) => name)).toEqual([
    '9b',
    '9A',
    '9C',
    '9D',
  ]);
  const room = {id: 'r1', name: 'Room 2'};
  expect(
    moveRows('rooms', [room, {...room, id: 'r2', name: 'Hall'}], {kind: 'add', count: 1}).rows[2],
  ).toMatchObject({name: 'Room 3'});
});

test('adds classes that are named on from the last one, as large and of the same year', () => {
  const last = {id: 'g3', name: '9C', size: '28', year: '9', quiet: 'yes', sessions: ['l1']};
  expect(moveRows('groups', [last], {kind: 'add', count: 2})).toEqual({
    at: 1,
    rows: [
      last,
      {id: 'g4', name: '9D', size: '28', year: '9', quiet: '', sessions: '*'},
      {id: 'g5', name: '9E', size: '28', year: '9', quiet: '', sessions: '*'},
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
