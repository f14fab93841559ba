import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toJsonLd, toScriptText} from './to-json-ld.ts';

test('describes a lesson as a LearningResource with absolute addresses', () => {
  const described = lesson({curriculum: ['citizenship-2014/ks3-liberty', 'citizenship-2014/ks3-unread']});
  expect(toJsonLd(described, library(), 'https://library.example.org')).toEqual({
    '@context': 'https://schema.org',
    '@type': ['CreativeWork', 'LearningResource'],
    '@id': 'https://library.example.org/lessons/leave-the-page#resource',
    url: 'https://library.example.org/lessons/leave-the-page',
    name: 'Leave the page',
    description: 'Pupils leave a page and look who is behind it.',
    inLanguage: 'en-GB',
    learningResourceType: ['lesson plan', 'Lesson'],
    educationalLevel: [{'@type': 'DefinedTerm', name: 'Key Stage 3', termCode: 'ks3'}],
    typicalAgeRange: '12-14',
    timeRequired: 'PT50M',
    teaches: ['Explain lateral reading'],
    assesses: ['Pupils can leave a page'],
    about: ['Fake news and misinformation'],
    educationalAlignment: [
      {
        '@type': 'AlignmentObject',
        alignmentType: 'educationalSubject',
        educationalFramework: 'National Curriculum for England (2014)',
        targetName: 'Precious liberties',
        targetUrl: 'https://example.org/liberty',
      },
    ],
    audience: {'@type': 'EducationalAudience', educationalRole: 'teacher'},
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: '2026-11-20',
    accessMode: ['textual'],
    accessibilityFeature: ['structuralNavigation', 'readingOrder', 'unlocked'],
    encoding: [
      {
        '@type': 'MediaObject',
        encodingFormat: 'text/markdown',
        contentUrl: 'https://library.example.org/lessons/leave-the-page.md',
      },
    ],
  });
});

test('writes no "<" into a script element, and the same data', () => {
  const data = {name: '</script><script>alert(1)</script><!--'};
  const text = toScriptText(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(data);
});
