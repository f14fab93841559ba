import {emptyPlan, type Plan} from '@resilience/planner';
import {expect, test} from 'vitest';

import {addHeldLesson, fillRows, holdRows, moveHeldRows, undoRemove, type HeldRows} from './held-rows.ts';

const rooms = ['Hall', 'Library', 'Gym'].map((name, index) => ({id: `r${index + 1}`, name}));
const plan: Plan = {
  ...emptyPlan(),
  sessions: [
    {
      id: 'l1',
      title: 'Fake news',
      minutes: 50,
      weight: 1,
      groupsAtOnce: 1,
      runsAtOnce: 1,
      screen: false,
      rooms: ['r2'],
    },
  ],
};

/** Rows as "number of its fields, name". */
function show({rows}: HeldRows): string[] {
  return rows.map(({index, row}) => `${index} ${String(row.name)}`);
}

const held = () => holdRows('rooms', rooms);

test('a moved row keeps its fields, says its new place, and the keyboard stays on its button', () => {
  const moved = moveHeldRows(held(), {kind: 'up', index: 1}, plan);
  expect(show(moved)).toEqual(['1 Library', '0 Hall', '2 Gym']);
  expect([moved.said, moved.focus]).toEqual(['Library is now 1 of 3.', {index: 1, part: 'up'}]);
  const again = moveHeldRows(moved, {kind: 'up', index: 0}, plan);
  expect([show(again), again.said]).toEqual([show(moved), 'Library is still 1 of 3.']);
});

test('a dragged row goes to its place', () => {
  const moved = moveHeldRows(held(), {kind: 'to', index: 0, at: 2}, plan);
  expect([show(moved), moved.said]).toEqual([['1 Library', '2 Gym', '0 Hall'], 'Hall is now 3 of 3.']);
});

test('a removed row says what could only be there, and comes back where it was', () => {
  const gone = moveHeldRows(held(), {kind: 'remove', index: 1}, plan);
  expect(show(gone)).toEqual(['0 Hall', '2 Gym']);
  expect([gone.said, gone.focus]).toEqual([
    'Library is removed. It was the only room ticked for “Fake news”: choose anew there.',
    {part: 'undo'},
  ]);
  const back = undoRemove(gone);
  expect(show(back)).toEqual(['0 Hall', '1 Library', '2 Gym']);
  expect([back.said, back.focus]).toEqual(['Library is back.', {index: 1, part: 'remove'}]);
});

test('what was removed comes back step by step, the last one first', () => {
  const one = moveHeldRows(held(), {kind: 'remove', index: 0}, plan);
  const two = moveHeldRows(one, {kind: 'remove', index: 1}, plan);
  const added = moveHeldRows(two, {kind: 'add', count: 1}, plan);
  expect(show(added)).toEqual(['1 Library', '3 Room 2']);
  expect(added.rows.map(({row}) => row.id)).toEqual(['r2', 'r4']);
  const back = undoRemove(added);
  expect(show(back)).toEqual(['1 Library', '2 Gym', '3 Room 2']);
  expect(show(undoRemove(back))).toEqual(['0 Hall', '1 Library', '2 Gym', '3 Room 2']);
  expect(undoRemove(undoRemove(undoRemove(back))).said).toBe('');
});

test.each([
  ['groups', 'g1', '9A is removed. 2 meetings that you keep in the timetable go with it.'],
  ['sessions', 'l2', 'Vote is removed. 1 meeting that you keep in the timetable goes with it.'],
  ['rooms', 'r1', 'Hall is removed.'],
] as const)('removing one of the %s (%s) says what goes with it', (list, id, said) => {
  const names = {groups: '9A', sessions: 'Vote', rooms: 'Hall'};
  const pins = [
    {group: 'g1', session: 'l1', slot: 's1'},
    {group: 'g1', session: 'l2', slot: 's2'},
  ];
  const rows = holdRows(list, [{id, name: names[list]}]);
  expect(moveHeldRows(rows, {kind: 'remove', index: 0}, {...emptyPlan(), pins}).said).toBe(said);
});

test('new rows get fields of their own', () => {
  const two = moveHeldRows(held(), {kind: 'remove', index: 2}, plan);
  const added = moveHeldRows(two, {kind: 'add', count: 2}, plan);
  expect(show(added)).toEqual(['0 Hall', '1 Library', '3 Room 3', '4 Room 4']);
  expect([added.said, added.focus]).toEqual([
    '2 rooms are added: Room 3 to Room 4.',
    {index: 3, part: 'row'},
  ]);
});

test('a number comes again for no other row, whatever was removed and moved since', () => {
  const two = moveHeldRows(held(), {kind: 'remove', index: 2}, plan);
  const moved = moveHeldRows(two, {kind: 'up', index: 1}, plan);
  expect(show(moveHeldRows(moved, {kind: 'add', count: 1}, plan))).toEqual([
    '1 Library',
    '0 Hall',
    '3 Room 3',
  ]);
});

test('too many rows are refused at the field', () => {
  const refused = moveHeldRows(held(), {kind: 'add', count: 100}, plan);
  expect(show(refused)).toEqual(show(held()));
  expect([refused.error, refused.focus]).toEqual([
    {field: 'count', message: 'Enter how many rooms to add, as a whole number from 1 to 77.'},
    {part: 'count'},
  ]);
});

test('rows are called by what was typed', () => {
  expect(show(fillRows(held(), [{id: 'r2', name: 'Art room'}]))).toEqual(['0 Hall', '1 Art room', '2 Gym']);
});

test('a lesson is added as a row, once', () => {
  const lesson = {slug: 'vote', title: 'Vote', minutes: 55, weight: 2, resources: {devices: 'none'}} as const;
  const sessions = holdRows('sessions', [{id: 'l1', title: 'Fake news'}]);
  const added = addHeldLesson(sessions, plan, {lesson, library: [lesson]});
  expect(added.rows.map(({index, row}) => [index, row.title, row.lesson])).toEqual([
    [0, 'Fake news', ''],
    [1, 'Vote', 'vote'],
  ]);
  expect(added.said).toBe('Vote is added.');
  const [, vote] = added.rows;
  const twice = {...plan, sessions: [...plan.sessions, {...plan.sessions[0]!, id: 'l2', lesson: 'vote'}]};
  const again = addHeldLesson(added, twice, {lesson, library: [lesson]});
  expect([again.rows[1], again.said]).toEqual([vote, 'Vote is in the day already.']);
});
