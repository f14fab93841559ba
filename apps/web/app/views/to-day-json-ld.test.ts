import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {lesson, library} from '../../builders/library.ts';
import {toDayJsonLd} from './to-day-json-ld.ts';

test('describes a day as a collection of its lessons with absolute addresses and no date', () => {
  const shelf = library([lesson({slug: 'leave-the-page'}), lesson({slug: 'who-can-i-tell', minutes: 20})]);
  expect(toDayJsonLd(day(), shelf, 'https://library.example.org')).toEqual({
    '@context': 'https://schema.org',
    '@type': ['Collection', 'LearningResource'],
    '@id': 'https://library.example.org/days/think-for-yourself#resource',
    url: 'https://library.example.org/days/think-for-yourself',
    name: 'Think for yourself: a Year 9 day',
    description: 'Two sessions, a lunch and a vote.',
    inLanguage: 'en-GB',
    learningResourceType: ['drop-down day', 'timetable'],
    educationalLevel: [
      {
        '@type': 'DefinedTerm',
        name: 'Key Stage 3',
        termCode: 'ks3',
        inDefinedTermSet: {'@type': 'DefinedTermSet', name: 'Key stages of schools in England'},
      },
    ],
    typicalAgeRange: '13-14',
    timeRequired: 'PT225M',
    about: [
      {
        '@type': 'DefinedTerm',
        name: 'Fake news and misinformation',
        termCode: 'fake-news',
        url: 'https://library.example.org/themes/fake-news',
      },
    ],
    audience: {'@type': 'EducationalAudience', educationalRole: 'teacher'},
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: '2026-11-20',
    hasPart: [
      {
        '@type': ['CreativeWork', 'LearningResource'],
        '@id': 'https://library.example.org/lessons/leave-the-page#resource',
        url: 'https://library.example.org/lessons/leave-the-page',
        name: 'Leave the page',
        timeRequired: 'PT50M',
      },
      {
        '@type': ['CreativeWork', 'LearningResource'],
        '@id': 'https://library.example.org/lessons/who-can-i-tell#resource',
        url: 'https://library.example.org/lessons/who-can-i-tell',
        name: 'Leave the page',
        timeRequired: 'PT20M',
      },
    ],
    accessMode: ['textual'],
    accessibilityFeature: ['structuralNavigation', 'readingOrder', 'unlocked'],
    encoding: [
      {
        '@type': 'MediaObject',
        encodingFormat: 'text/markdown',
        contentUrl: 'https://library.example.org/days/think-for-yourself.md',
      },
    ],
  });
});
