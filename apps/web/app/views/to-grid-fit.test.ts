import {expect, test} from 'vitest';

import {toGridFit} from './to-grid-fit.ts';
import type {TimetableView} from './to-timetable.ts';

function view(groups: number, title: string): TimetableView {
  const column = {starts: '09:00', ends: '09:50', minutes: 50, title: 'Session'};
  const sessions = Array.from({length: 5}, () => ({title, pattern: 1, notes: ['Room 12', 'Ms Okafor']}));
  return {
    columns: [{...column, title: 'Assembly'}, ...sessions.map((_, slot) => ({...column, slot}))],
    rows: Array.from({length: groups}, (_, index) => ({label: `9${index}`, note: '28', sessions})),
  };
}

test('sets more groups in smaller type, and larger type on larger paper', () => {
  const sizes = [3, 8, 12].map((groups) => toGridFit(view(groups, 'Strong views or extremism?'), 'a4').size);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(new Set(sizes).size).toBe(3);
  expect(toGridFit(view(12, 'Strong views or extremism?'), 'a3').size).toBeGreaterThan(sizes[2]!);
});

test('rather says that a day does not fit than breaks a word', () => {
  expect(toGridFit(view(3, 'Antidisestablishmentarianism-and-more'), 'upright')).toMatchObject({fits: false});
  expect(toGridFit(view(60, 'Fair or lawful?'), 'a4')).toEqual({size: 7, names: 4, fits: false});
});
