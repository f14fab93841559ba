import {expect, test} from 'vitest';

import {answer, query} from '../../builders/answer.ts';
import {day} from '../../builders/day.ts';
import {library, lesson, trusted} from '../../builders/library.ts';
import {toSearchData} from './to-search-data.ts';

test('publishes an answer in its agreed shape', () => {
  const hits = [
    {type: 'lesson' as const, slug: 'leave-the-page', title: [], summary: []},
    {type: 'day' as const, slug: 'think-for-yourself', title: [], summary: []},
    {type: 'trusted' as const, slug: 'solve-the-story', title: [], summary: []},
  ];
  const found = answer({query: query({text: 'fake'}), total: 3, hits, facets: []});
  const shelf = library([lesson()], {days: [day({needs: ['sensory-and-physical']})], trusted: [trusted()]});
  expect(toSearchData(found, shelf, 'https://x.org')).toEqual({
    query: {text: 'fake', filters: {}, sort: 'best', page: 1},
    total: 3,
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
        slug: 'think-for-yourself',
        url: 'https://x.org/days/think-for-yourself',
        title: 'Think for yourself: a Year 9 day',
        summary: 'Two sessions, a lunch and a vote.',
        kind: 'day',
        keyStages: ['ks3'],
        themes: ['fake-news'],
        subjects: [],
        minutes: 225,
        adaptedFor: ['sensory-and-physical'],
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
