import type {Remark} from '@resilience/planner';
import {expect, test} from 'vitest';

import {toPlanSummary, toPlanVerdict} from './to-plan-verdict.ts';

const groups = [
  {id: 'g1', name: '9A'},
  {id: 'g2', name: '9B'},
  {id: 'g3', name: '9C'},
];

const free = (group: string, name: string, time: string): Remark => ({
  code: 'free',
  message: `${name} has nothing at ${time}.`,
  repair: [{message: 'Add a session.'}],
  about: {groups: [group], slots: ['s1']},
});

const missed = (group: string, name: string): Remark => ({
  code: 'missed',
  message: `${name} misses “Vote”: it has 4 sessions and 3 slots.`,
  repair: [{message: 'Add one slot.'}, {message: `Choose which sessions ${name} attends.`}],
  about: {groups: [group], sessions: ['l1']},
});

const tooLong: Remark = {code: 'too-long', message: 'Long.', repair: [], about: {}};

const trim = {session: 'l1', slot: 's1', message: 'Far too long.', note: '', order: []};

function say(remarks: Remark[], trims?: (typeof trim & {fits: boolean})[]) {
  const {toSort, worthKnowing} = toPlanVerdict(remarks, {groups, trims});
  const toText = ({message, repair}: Remark) => [message, ...repair.map((one) => one.message)].join(' | ');
  return {toSort: toSort.map(toText), worthKnowing: worthKnowing.map(toText)};
}

test('says the same of several groups once', () => {
  expect(say([free('g1', '9A', '13:40'), free('g2', '9B', '09:05'), free('g3', '9C', '13:40')])).toEqual({
    toSort: [
      '9A and 9C have nothing at 13:40. | Add a session.',
      '9B has nothing at 09:05. | Add a session.',
    ],
    worthKnowing: [],
  });
});

test('a session that groups miss has to be sorted out', () => {
  expect(say([missed('g1', '9A'), missed('g2', '9B')])).toEqual({
    toSort: [
      '9A and 9B miss “Vote”: each has 4 sessions and 3 slots. | Add one slot. | Choose which sessions each attends.',
    ],
    worthKnowing: [],
  });
});

test('a lesson has to be sorted out only where cuts do not make it fit, and its length is said once', () => {
  expect(say([tooLong], [{...trim, fits: false}])).toEqual({toSort: ['Far too long.'], worthKnowing: []});
  expect(say([tooLong], [{...trim, fits: true}])).toEqual({toSort: [], worthKnowing: []});
  expect(say([tooLong])).toEqual({toSort: [], worthKnowing: ['Long.']});
});

test('says that a group has nothing to do before what a group misses', () => {
  expect(say([missed('g1', '9A'), free('g2', '9B', '09:05')]).toSort).toEqual([
    '9B has nothing at 09:05. | Add a session.',
    '9A misses “Vote”: it has 4 sessions and 3 slots. | Add one slot. | Choose which sessions 9A attends.',
  ]);
});

test('sums a verdict up in a line', () => {
  const found = {status: 'found' as const, rotation: {runs: []}, remarks: [missed('g1', '9A')]};
  expect(toPlanSummary(found, {groups})).toEqual({title: 'Works, with 1 thing to sort out', count: 1});
  expect(toPlanSummary({...found, remarks: []}, {groups})).toEqual({title: 'This works', count: 0});
});
