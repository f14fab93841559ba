import {expect, test} from 'vitest';

import {dayBook} from '../../builders/day-book.ts';
import {toPictureSteps} from './to-visual-timetable.ts';

test('draws each thing of the day, and going home', () => {
  expect(toPictureSteps(dayBook(), 'g1').map(({icon, title}) => `${icon} ${title}`)).toEqual([
    'together Opening assembly',
    'lesson Leave the page',
    'break Break',
    'lesson Our own quiz',
    'end Closing',
    'home Home time',
  ]);
});

test.each([
  ['Break', 'break'],
  ['Quiet break', 'quiet'],
  ['Lunch', 'lunch'],
  ['Fresh air and a story', 'outdoors'],
])('draws the break %j as %s', (title, icon) => {
  const book = dayBook();
  const slots = book.plan.slots.map((slot) => (slot.kind === 'break' ? {...slot, title} : slot));
  expect(toPictureSteps({...book, plan: {...book.plan, slots}}, 'g1')[2]?.icon).toBe(icon);
});

test.each([
  ['Everyone, in form rooms: three counts', 'Three counts', 'my form room'],
  ['Everyone, in their own room', 'My own room', 'my own room'],
  ['Everyone: three counts', 'Everyone: three counts', undefined],
])('writes %j on its card as %j, in %s', (slotTitle, title, ownRoom) => {
  const book = dayBook();
  const slots = book.plan.slots.map((slot, at) => (at === 0 ? {...slot, title: slotTitle} : slot));
  const [step] = toPictureSteps({...book, plan: {...book.plan, slots}}, 'g1');
  expect([step?.title, step?.ownRoom]).toEqual([title, ownRoom]);
});
