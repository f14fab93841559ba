import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {manifest} from '../../builders/library.ts';
import {toDayCard} from './to-day-card.ts';

test('puts a day into words for a list', () => {
  expect(toDayCard(day({needs: ['cognition-and-learning']}), manifest())).toEqual({
    slug: 'think-for-yourself',
    href: '/days/think-for-yourself',
    title: 'Think for yourself: a Year 9 day',
    summary: 'Two sessions, a lunch and a vote.',
    stages: ['KS3'],
    years: 'Year 9',
    themes: ['Fake news'],
    madeFor: 'Made for 1 area of need',
    length: '3\u00a0h\u00a045\u00a0min',
    times: '08:40 to 12:25',
    groups: '2 groups',
    content: 'Medium (2 of 3)',
    pieces: [
      {minutes: 20, kind: 'opening'},
      {minutes: 55, kind: 'session'},
      {minutes: 20, kind: 'break'},
      {minutes: 50, kind: 'session'},
      {minutes: 60, kind: 'together'},
      {minutes: 10, kind: 'closing'},
    ],
  });
});
