import {expect, test} from 'vitest';

import {toAudienceText, toFacts, toResourcesText} from './to-facts.ts';

test('answers what a teacher checks first', () => {
  const facts = toFacts(
    {
      keyStages: ['ks3'],
      years: [8, 9],
      minutes: 50,
      shortestMinutes: 40,
      kind: 'lesson',
      resources: {devices: 'none', printing: 'some', space: 'classroom'},
      weight: 1,
      reviewed: '2026-11-20',
      reviewDue: '2027-11-20',
    },
    {
      keyStages: [{id: 'ks3', label: 'Key Stage 3'}],
      kinds: [{id: 'lesson', label: 'Lesson'}],
    },
  );
  expect(facts).toEqual([
    {term: 'For', text: 'Key Stage 3, Years 8 and 9'},
    {term: 'Length', text: '50 minutes, or 40 with cuts'},
    {term: 'Kind', text: 'Lesson'},
    {term: 'You need', text: 'A classroom, some printing, no devices'},
    {term: 'Content', text: 'Light (1 of 3)'},
    {term: 'Reviewed', text: '20 November 2026'},
    {term: 'Next review', text: '20 November 2027'},
  ]);
});

test('says Reception once, which is both a stage and a year', () => {
  expect(toAudienceText(['Reception'], [0])).toBe('Reception');
  expect(toAudienceText(['Key Stage 4'], [])).toBe('Key Stage 4');
});

test('says what must be there', () => {
  expect(toResourcesText({devices: 'pupils', printing: 'each', space: 'hall'})).toBe(
    'A hall, a sheet for each pupil, devices for pupils',
  );
});
