import {expect, test} from 'vitest';

import {lesson} from '../../builders/library.ts';
import {toRelatedLessons} from './to-related-lessons.ts';

test('offers three lessons that share a theme, the nearest first, never the lesson itself', () => {
  const all = [
    lesson(),
    lesson({slug: 'other-stage', keyStages: ['ks2']}),
    lesson({slug: 'same-everything'}),
    lesson({slug: 'b-other-subject', subjects: ['history']}),
    lesson({slug: 'a-other-subject', subjects: ['history']}),
    lesson({slug: 'other-theme', themes: ['equality-act']}),
  ];
  expect(toRelatedLessons(lesson(), all).map(({slug}) => slug)).toEqual([
    'same-everything',
    'a-other-subject',
    'b-other-subject',
  ]);
});
