import {expect, test} from 'vitest';

import {toSlideActivities} from './to-slide-activities.ts';

test('finds the activity that a slide begins by its title, and goes forward only', () => {
  const activities = ['Thirty seconds each', 'Watch me leave', 'Eight tabs and no more', 'Four verdicts'];
  const slides = ['Thirty seconds each', 'What did you look at?', 'Eight tabs', 'Your verdict', 'Eight tabs'];
  expect(toSlideActivities(slides, activities)).toEqual([0, undefined, 2, 3, undefined]);
});

test('takes no title of small words alone for another', () => {
  expect(toSlideActivities(['What is it?', ''], ['Who are you?', ''])).toEqual([undefined, undefined]);
});
