import {expect, test} from 'vitest';

import {lesson, manifest} from '../../builders/library.ts';
import {toGlance} from './to-glance.ts';

test('answers what a teacher checks first', () => {
  expect(toGlance(lesson(), manifest())).toEqual([
    {term: 'For', text: 'Key Stage 3, Years 8 and 9'},
    {term: 'Length', text: '50 minutes, or 40 with cuts'},
    {term: 'Kind', text: 'Lesson'},
    {term: 'You need', text: 'A classroom, some printing, no devices'},
    {term: 'Content', text: 'Light (1 of 3)'},
    {term: 'Reviewed', text: '20 November 2026'},
    {term: 'Next review', text: '20 November 2027'},
  ]);
});
