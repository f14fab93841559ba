import {expect, test} from 'vitest';

import {plan} from '../../builders/day-book.ts';
import {listLost} from './list-lost.ts';

test('loses nothing but the slots of a plan in which nothing hangs on them', () => {
  expect(listLost(plan())).toEqual([]);
});

test('names all that goes with the slots of a plan', () => {
  const {slots, sessions, rooms, adults} = plan();
  const changed = plan({
    slots: slots.map((slot, at) => (at === 2 ? {...slot, kind: 'fixed' as const, title: 'A speaker'} : slot)),
    sessions: sessions.map((session, at) => (at === 0 ? {...session, slots: ['s2']} : session)),
    rooms: rooms.map((room, at) => (at === 0 ? {...room, unavailable: ['s4']} : room)),
    adults: adults.map((adult) => ({...adult, unavailable: ['s2']})),
    pins: [{group: 'g1', session: 'l1', slot: 's2'}],
    agreed: {runs: []},
  });
  expect(listLost(changed)).toEqual([
    'times for everyone together: “A speaker”',
    '1 pinned meeting',
    'the timetable that was kept after a change',
    'when Ms Okafor and Room 4 cannot be had',
    'which slots “Leave the page: check a post” may run in: choose them anew',
  ]);
});
