import fc from 'fast-check';
import {expect, test} from 'vitest';

import {toTrim} from './to-trim.ts';

test('cuts as little of a lesson as will do, and the latest of what is the same', () => {
  const activities = [
    {title: 'Start', minutes: 10, canBeCut: false},
    {title: 'Sort', minutes: 10, canBeCut: true},
    {title: 'Swap', minutes: 10, canBeCut: true},
    {title: 'Test', minutes: 25, canBeCut: true},
  ];
  const order = [
    {title: 'Start', minutes: 10},
    {title: 'Sort', minutes: 10},
    {title: 'Test', minutes: 25},
  ];
  expect(toTrim(activities, 45)).toEqual({fits: true, cut: ['Swap'], order, shortBy: 0});
  expect(toTrim(activities, 55)).toMatchObject({fits: true, cut: [], shortBy: 0});
  expect(toTrim(activities, 5)).toEqual({
    fits: false,
    cut: ['Sort', 'Swap', 'Test'],
    order: [{title: 'Start', minutes: 10}],
    shortBy: 5,
  });
});

test('never cuts more minutes than any other way to make a lesson fit', () => {
  const activity = fc.record({
    title: fc.string(),
    minutes: fc.integer({min: 1, max: 30}),
    canBeCut: fc.boolean(),
  });
  const activities = fc.array(activity, {maxLength: 8});
  fc.assert(
    fc.property(activities, fc.integer({min: 1, max: 120}), (all, slotMinutes) => {
      const lengths = Array.from({length: 2 ** all.length}, (_, kept) =>
        all.reduce((sum, {minutes, canBeCut}, at) => (canBeCut && kept & (1 << at) ? sum : sum + minutes), 0),
      );
      const best = Math.max(...lengths.filter((length) => length <= slotMinutes), -1);
      const trim = toTrim(all, slotMinutes);
      const length = trim.order.reduce((sum, {minutes}) => sum + minutes, 0);
      expect(trim.fits).toBe(best >= 0);
      expect(length).toBe(trim.fits ? best : Math.min(...lengths));
      expect(trim.shortBy).toBe(Math.max(0, length - slotMinutes));
    }),
  );
});
