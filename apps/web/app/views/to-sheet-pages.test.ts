import {expect, test} from 'vitest';

import {dayBook} from '../../builders/day-book.ts';
import {toPaper, toSheetOffers, toSheetPages} from './to-sheet-pages.ts';

const query = (text: string) => new URLSearchParams(text);

test('offers what the day has: no written parts of a plan, no follow-ups where there are none', () => {
  expect(toSheetOffers(dayBook()).map(({name, subjects}) => [name, subjects.length])).toEqual([
    ['whole-day', 1],
    ['groups', 2],
    ['rooms', 2],
    ['adults', 1],
    ['door-signs', 2],
    ['staff', 2],
    ['safeguarding', 1],
    ['kit', 1],
    ['parents', 1],
    ['catch-up', 1],
  ]);
});

test('offers no rooms and adults where the plan names none, and signs for sessions instead', () => {
  const book = dayBook();
  const offers = toSheetOffers({...book, plan: {...book.plan, rooms: [], adults: []}});
  expect(offers.map(({name}) => name)).not.toContain('rooms');
  expect(offers.find(({name}) => name === 'door-signs')?.subjects.map(({name}) => name)).toEqual([
    'Leave the page',
    'Our own quiz',
  ]);
});

test.each([
  ['groups', '', ['groups g1', 'groups g2']],
  ['groups', 'for=g2', ['groups g2']],
  ['groups', 'for=g9', []],
  ['no-such', '', []],
  ['chosen', 'sheet=rooms&sheet=groups&sheet=x', ['groups g1', 'groups g2', 'rooms r1', 'rooms r2']],
  ['chosen', '', []],
])('finds the pages of %s with %j', (name, text, found) => {
  const pages = toSheetPages(dayBook(), name, query(text));
  expect(pages.map(({sheet, subject}) => `${sheet} ${subject.id}`)).toEqual(found);
});

test('lays the whole day on its side only where it is alone', () => {
  const wide = toSheetPages(dayBook(), 'whole-day', query(''));
  const mixed = toSheetPages(dayBook(), 'chosen', query('sheet=whole-day&sheet=kit'));
  expect([
    toPaper(wide, query('')),
    toPaper(wide, query('paper=a3')),
    toPaper(mixed, query('paper=a3')),
  ]).toEqual(['a4', 'a3', 'upright']);
});
