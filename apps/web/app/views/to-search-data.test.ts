import {expect, test} from 'vitest';

import {answer, query} from '../../builders/answer.ts';
import {library, lesson, trusted} from '../../builders/library.ts';
import {toSearchData} from './to-search-data.ts';

test('publishes an answer in its agreed shape', () => {
  const hits = [
    {type: 'lesson' as const, slug: 'leave-the-page', title: [], summary: []},
    {type: 'trusted' as const, slug: 'solve-the-story', title: [], summary: []},
  ];
  const found = answer({query: query({text: 'fake'}), total: 2, hits, facets: []});
  expect(toSearchData(found, library([lesson()], {trusted: [trusted()]}), 'https://x.org')).toEqual({
    query: {text: 'fake', filters: {}, sort: 'best', page: 1},
    total: 2,
    page: 1,
    pages: 1,
    results: [
      {
        slug: 'leave-the-page',
        url: 'https://x.org/lessons/leave-the-page',
        title: 'Leave the page',
        summary: 'Pupils leave a page and look who is behind it.',
        kind: 'lesson',
        keyStages: ['ks3'],
        themes: ['fake-news'],
        subjects: ['pshe'],
        minutes: 50,
        adaptedFor: ['cognition-and-learning', 'sensory-and-physical'],
      },
      {
        slug: 'solve-the-story',
        url: 'https://example.org/solve',
        title: 'Solve the Story',
        summary: 'Six short films.',
        kind: 'trusted',
        keyStages: ['ks3', 'ks4'],
        themes: ['fake-news'],
        subjects: [],
        minutes: null,
        adaptedFor: [],
      },
    ],
    facets: [],
    engine: 'meilisearch',
    took_ms: 1.5,
  });
});
