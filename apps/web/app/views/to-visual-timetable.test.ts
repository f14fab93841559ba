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
