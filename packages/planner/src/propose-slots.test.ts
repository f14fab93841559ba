import fc from 'fast-check';
import {expect, test} from 'vitest';

import {toClock, toMinutes, toSlotEnd} from './clock.ts';
import {emptyPlan} from './empty-plan.ts';
import {PLAN_LIMITS} from './parse/plan-fields.ts';
import {parsePlan} from './parse-plan.ts';
import {proposeFittingSlots, proposeSlots} from './propose-slots.ts';

test('proposes a grid with an opening, breaks and a closing', () => {
  const slots = proposeSlots({starts: '08:50', ends: '15:10', sessionMinutes: 55});
  expect(
    slots.map(({id, kind, starts, minutes, title}) => [id, kind, starts, minutes, title].join(' ')),
  ).toEqual([
    's1 fixed 08:50 20 Opening',
    's2 session 09:15 55 Session 1',
    's3 session 10:15 55 Session 2',
    's4 break 11:10 20 Break',
    's5 session 11:30 55 Session 3',
    's6 break 12:25 50 Lunch',
    's7 session 13:15 55 Session 4',
    's8 session 14:15 40 Session 5',
    's9 fixed 14:55 15 Closing reflection',
  ]);
});

test.each([
  [[55, 20, 50], 55],
  [[60], 60],
  [[20], 50],
  [[90], 90],
  [[], 50],
  [[300], 50],
])(
  'proposes slots in which lessons of %j minutes need no cut where the day has room',
  (minutes, expected) => {
    const slots = proposeFittingSlots(minutes.map((one) => ({minutes: one})));
    const sessions = slots.filter(({kind}) => kind === 'session');
    expect(new Set(sessions.map((slot) => slot.minutes))).toEqual(new Set([expected]));
  },
);

test('gives what is left of the day to everyone together', () => {
  const slots = proposeFittingSlots([{minutes: 60}]);
  expect(slots.map(({kind, starts, minutes, title}) => [kind, starts, minutes, title].join(' '))).toEqual([
    'fixed 08:50 20 Opening',
    'session 09:15 60 Session 1',
    'break 10:15 20 Break',
    'session 10:35 60 Session 2',
    'session 11:40 60 Session 3',
    'break 12:40 50 Lunch',
    'session 13:30 60 Session 4',
    'fixed 14:35 20 Everyone together',
    'fixed 14:55 15 Closing reflection',
  ]);
});

test('keeps to the breaks that it is told', () => {
  const breaks = [{title: 'Lunch', starts: '11:00', minutes: 60}];
  const slots = proposeSlots({
    starts: '09:00',
    ends: '13:00',
    sessionMinutes: 50,
    breaks,
    openingMinutes: 0,
    closingMinutes: 0,
  });
  expect(slots.map(({starts, minutes, title}) => `${starts} ${minutes} ${title}`)).toEqual([
    '09:00 57 Session 1',
    '10:02 58 Session 2',
    '11:00 60 Lunch',
    '12:00 55 Session 3',
  ]);
});

test('proposes nothing for a day that is too short', () => {
  expect(proposeSlots({starts: '09:00', ends: '09:30', sessionMinutes: 50})).toEqual([]);
});

test('proposes only grids that a plan may have', () => {
  const minutes = fc.integer({min: 0, max: 1439});
  const wishes = fc.record({starts: minutes, ends: minutes, sessionMinutes: fc.integer({min: 5, max: 120})});
  fc.assert(
    fc.property(wishes, ({starts, ends, sessionMinutes}) => {
      const slots = proposeSlots({
        starts: toClock(starts),
        ends: toClock(ends),
        sessionMinutes,
      });
      expect(parsePlan({...emptyPlan(), slots})).toEqual({plan: {...emptyPlan(), slots}});
    }),
  );
});

test('lays a day with many short sessions out to its end', () => {
  const slots = proposeSlots({starts: '08:00', ends: '16:00', sessionMinutes: 15});
  const sessions = slots.filter(({kind}) => kind === 'session');
  expect(slots.length).toBeLessThanOrEqual(PLAN_LIMITS.slots);
  expect(slots.at(-1)).toMatchObject({kind: 'fixed', starts: '15:45', minutes: 15});
  expect(new Set(sessions.map(({minutes}) => minutes))).toEqual(new Set([18]));
});

test('leaves no time of a day without a name, but for the way from one slot to the next', () => {
  const clock = (from: number, to: number) => fc.integer({min: from, max: to}).map(toClock);
  const lunch = fc.record({
    title: fc.constant('Lunch'),
    starts: clock(690, 800),
    minutes: fc.integer({min: 20, max: 70}),
  });
  const wishes = fc.record(
    {
      starts: clock(500, 580),
      ends: clock(800, 960),
      sessionMinutes: fc.integer({min: 25, max: 100}),
      breaks: fc.tuple(lunch).map(([one]) => [{title: 'Break', starts: '10:50', minutes: 15}, one]),
      whole: fc.boolean(),
    },
    {requiredKeys: ['starts', 'ends', 'sessionMinutes']},
  );
  fc.assert(
    fc.property(wishes, (wished) => {
      const slots = proposeSlots(wished);
      const gaps = slots.slice(1).map(({starts}, at) => toMinutes(starts) - toMinutes(toSlotEnd(slots[at]!)));
      expect(gaps.filter((gap) => gap < 0 || gap > 5)).toEqual([]);
    }),
  );
});

test('ends every day that it proposes with its closing', () => {
  const clock = fc.integer({min: 0, max: 1439}).map(toClock);
  const wishes = fc.record({starts: clock, ends: clock, sessionMinutes: fc.integer({min: 1, max: 60})});
  fc.assert(
    fc.property(wishes, (wished) => {
      const slots = proposeSlots(wished);
      fc.pre(slots.length > 0);
      expect(toSlotEnd(slots.at(-1)!)).toBe(wished.ends);
    }),
  );
});
