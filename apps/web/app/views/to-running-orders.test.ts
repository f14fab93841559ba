import {expect, test} from 'vitest';

import {bookLesson, dayBook} from '../../builders/day-book.ts';
import {toRunningTimes, toTaught} from './to-running-orders.ts';

test('lists what is taught in the order of the day, a fixed point with a lesson too', () => {
  const book = dayBook();
  const slots = book.plan.slots.map((slot) =>
    slot.id === 's5' ? {...slot, lesson: 'leave-the-page'} : slot,
  );
  const taught = toTaught({...book, plan: {...book.plan, slots}});
  expect(taught.map(({id, slots: when}) => [id, when.map(({id: slot}) => slot)])).toEqual([
    ['l1', ['s2', 's4']],
    ['l2', ['s2', 's4']],
    ['s5', ['s5']],
  ]);
});

test('puts activities on the clock, and cuts them where the slot is too short', () => {
  const {slots} = dayBook().plan;
  expect(toRunningTimes(bookLesson(), [slots[1]!, slots[3]!])).toEqual({
    slots: [
      {id: 's2', starts: '09:00', ends: '09:30'},
      {id: 's4', starts: '09:50', ends: '10:15'},
    ],
    steps: [
      {title: 'Look', minutes: 10, starts: ['09:00', '09:50']},
      {title: 'Sort', minutes: 10, starts: ['09:10', undefined]},
      {title: 'Tell', minutes: 10, starts: ['09:20', '10:00']},
    ],
    ends: ['09:30', '10:10'],
    notes: [
      'At 09:50 leave out “Sort”: the slot has 25 minutes.',
      'At 09:50 there are 5 minutes to spare, to arrive and to clear up.',
    ],
  });
});

test('says by how much a lesson is too long when nothing more can be cut', () => {
  const slot = {...dayBook().plan.slots[1]!, minutes: 19};
  expect(toRunningTimes(bookLesson(), [slot]).notes).toEqual([
    'At 09:00 leave out “Sort”: the slot has 19 minutes.',
    'At 09:00 it is still 1 minute too long. Begin earlier, or end an activity sooner.',
  ]);
});

test('says the same of several slots in one sentence', () => {
  const slot = {...dayBook().plan.slots[1]!, minutes: 35};
  const later = {...slot, id: 's4', starts: '09:50'};
  expect(toRunningTimes(bookLesson(), [slot, later]).notes).toEqual([
    'At 09:00 and 09:50 there are 5 minutes to spare, to arrive and to clear up.',
  ]);
});
