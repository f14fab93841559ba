import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {toDaySpan, toDurationText} from './to-day-span.ts';

test('measures a day from its first bell to its last, with the minutes between slots', () => {
  expect(toDaySpan(day().timetable)).toEqual({starts: '08:40', ends: '12:25', minutes: 225});
  expect(toDaySpan([])).toEqual({starts: '', ends: '', minutes: 0});
});

test('says a length without a place for a line to break', () => {
  expect([370, 360, 50, 0].map(toDurationText)).toEqual([
    '6\u00a0h\u00a010\u00a0min',
    '6\u00a0h',
    '50\u00a0min',
    '0\u00a0min',
  ]);
});
