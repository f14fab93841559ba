import {expect, test} from 'vitest';

import {dayBook} from '../../builders/day-book.ts';
import {toDoorSigns, toSignSize} from './to-door-signs.ts';

test('gives each door of a session a sign where no rooms are named, and an adult keeps their door', () => {
  const book = dayBook();
  const [session] = book.plan.sessions;
  const [first, second] = book.plan.slots.filter(({kind}) => kind === 'session');
  const [one, other] = book.plan.groups;
  const adults = ['a1', 'a2'].map((id) => ({id, name: `Adult ${id}`, unavailable: []}));
  const run = (slot: string, group: string, adult: string) => ({
    slot,
    session: session!.id,
    groups: [group],
    adult,
  });
  const runs = [
    run(first!.id, one!.id, 'a1'),
    run(first!.id, other!.id, 'a2'),
    run(second!.id, one!.id, 'a2'),
    run(second!.id, other!.id, 'a1'),
  ];
  const signs = toDoorSigns({...book, plan: {...book.plan, rooms: [], adults}, rotation: {runs}});
  expect(
    signs.map(({name, lines}) => [name, ...lines.map(({groups, adult}) => `${groups}, ${adult}`)]),
  ).toEqual([
    ['Leave the page – room 1 of 2', '9A, Adult a1', '9B, Adult a1'],
    ['Leave the page – room 2 of 2', '9B, Adult a2', '9A, Adult a2'],
  ]);
});

test('sets a sign with many lines in smaller type', () => {
  const line = {starts: '09:00', ends: '09:50', groups: '9A', title: 'Leave the page', adult: 'Ms Okafor'};
  expect(toSignSize({name: 'Hall', lines: [line, line, line]})).toBe(32);
  expect(toSignSize({name: 'Hall', lines: Array.from({length: 9}, () => line)})).toBeLessThan(28);
});
