import {expect, test} from 'vitest';

import {examplePlan} from '../testing/example-plan.ts';
import {toAdultDay, toGroupDay, toMissing, toRoomDay} from './to-days.ts';

test('lays the day of a group, a room and an adult out', () => {
  const plan = examplePlan({
    slots: [
      {kind: 'fixed', title: 'Opening', lesson: 'ten-seconds'},
      {},
      {kind: 'break', title: 'Break'},
      {},
    ],
    groups: 2,
    sessions: [{lesson: 'leave-the-page'}],
    rooms: 1,
    adults: 1,
  });
  const rotation = {
    runs: [
      {slot: 's2', session: 'c1', groups: ['g1'], room: 'r1', adult: 'a1'},
      {slot: 's4', session: 'c1', groups: ['g2'], room: 'r1', adult: 'a1'},
    ],
  };
  expect(toGroupDay(plan, rotation, 'g1')).toEqual([
    {
      slot: 's1',
      kind: 'fixed',
      starts: '09:00',
      ends: '09:50',
      title: 'Opening',
      lesson: 'ten-seconds',
      groups: ['g1', 'g2'],
    },
    {
      ...{slot: 's2', kind: 'session', starts: '10:00', ends: '10:50', title: 'Read sideways', session: 'c1'},
      ...{lesson: 'leave-the-page', groups: ['g1'], room: 'r1', adult: 'a1'},
    },
    {slot: 's3', kind: 'break', starts: '11:00', ends: '11:50', title: 'Break', groups: ['g1', 'g2']},
    {slot: 's4', kind: 'session', starts: '12:00', ends: '12:50', title: 'Free', groups: []},
  ]);
  expect(toRoomDay(plan, rotation, 'r1').map(({slot, groups}) => [slot, ...groups].join(' '))).toEqual([
    's2 g1',
    's4 g2',
  ]);
  expect(toAdultDay(plan, rotation, 'a1').map(({title}) => title)).toEqual([
    'Opening',
    'Read sideways',
    'Break',
    'Read sideways',
  ]);
  expect(toMissing(plan, {runs: rotation.runs.slice(0, 1)})).toEqual([{group: 'g2', sessions: ['c1']}]);
});

test('tells those who cannot be there from those who have nothing to do', () => {
  const plan = examplePlan({
    slots: [{}, {kind: 'break', title: 'Break'}, {}],
    sessions: [{}],
    rooms: 1,
    adults: 1,
  });
  const [room, adult] = [plan.rooms[0]!, plan.adults[0]!];
  const without = {
    ...plan,
    rooms: [{...room, unavailable: ['s3']}],
    adults: [{...adult, unavailable: ['s1']}],
  };
  const titles = (days: {slot: string; title: string}[]) => days.map(({slot, title}) => `${slot} ${title}`);
  expect(titles(toRoomDay(without, {runs: []}, 'r1'))).toEqual(['s1 Free', 's3 Not in use']);
  expect(titles(toAdultDay(without, {runs: []}, 'a1'))).toEqual(['s1 Absent', 's2 Break', 's3 Free']);
});
