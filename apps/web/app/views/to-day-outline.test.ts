import {expect, test} from 'vitest';

import {dayBook} from '../../builders/day-book.ts';
import {toDayOutline, toWho} from './to-day-outline.ts';

const facts = {id: 'x.example.org', changed: '2026-11-20T00:00:00Z'};

test('lists every run and everything that all do together', () => {
  const {events} = toDayOutline(dayBook(), facts);
  expect(events.map(({id, starts, ends, title, groups}) => [id, starts, ends, title, groups])).toEqual([
    ['s1-all-g1', '08:40', '09:00', 'Opening assembly', ['9A', '9B']],
    ['s2-l1-g1', '09:00', '09:30', 'Leave the page: check a post', ['9A']],
    ['s2-l2-g2', '09:00', '09:30', 'Our own quiz', ['9B']],
    ['s3-all-g1', '09:30', '09:50', 'Break', ['9A', '9B']],
    ['s4-l1-g2', '09:50', '10:15', 'Leave the page: check a post', ['9B']],
    ['s4-l2-g1', '09:50', '10:15', 'Our own quiz', ['9A']],
    ['s5-all-g1', '10:15', '10:25', 'Closing', ['9A', '9B']],
  ]);
  expect(new Set(events.map(({id}) => id)).size).toBe(events.length);
});

test.each([
  [
    'group:g2',
    '9B',
    ['Opening assembly', 'Our own quiz', 'Break', 'Leave the page: check a post', 'Closing'],
  ],
  ['r2', 'Hall', ['Our own quiz', 'Our own quiz']],
  ['room:r2', 'Hall', ['Our own quiz', 'Our own quiz']],
  [
    'adult:a1',
    'Ms Okafor',
    ['Opening assembly', 'Leave the page: check a post', 'Leave the page: check a post', 'Closing'],
  ],
])('lists the part of %s', (asked, name, titles) => {
  const book = dayBook();
  const outline = toDayOutline(book, facts, toWho(book, asked));
  expect(outline.title).toBe(`Year 9: Think for yourself: ${name}`);
  expect(outline.events.map(({title}) => title)).toEqual(titles);
});

test('says where, who and what of a lesson', () => {
  const [, event] = toDayOutline({...dayBook(), site: 'https://example.org'}, facts).events;
  expect(event).toEqual({
    id: 's2-l1-g1',
    title: 'Leave the page: check a post',
    starts: '09:00',
    ends: '09:30',
    place: 'Room 4',
    groups: ['9A'],
    adults: ['Ms Okafor'],
    pupils: 30,
    description: 'Pupils leave a page.',
    url: 'https://example.org/lessons/leave-the-page',
  });
});

test.each(['', 'group', 'group:g9', 'pupil:g1', 'constructor:g1'])('takes %j for everybody', (who) => {
  expect(toWho(dayBook(), who)).toBeUndefined();
});
