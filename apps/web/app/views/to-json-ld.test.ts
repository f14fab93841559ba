import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toJsonLd, toScriptText} from './to-json-ld.ts';

test('describes a lesson as a LearningResource with absolute addresses', () => {
  const word = {format: 'docx', label: 'Word', mediaType: 'application/x-words; charset=utf-8'};
  const described = lesson({
    curriculum: ['citizenship-2014/ks3-liberty', 'citizenship-2014/ks3-unread'],
    sources: [
      {
        title: 'A study',
        publisher: 'A university',
        url: 'https://example.org/study',
        checkedOn: '2026-11-20',
      },
      {title: 'A book', publisher: 'A publisher', checkedOn: '2026-11-20'},
    ],
    worksheets: [
      {name: 'worksheet-log', title: 'Log', adapted: false, hasAnswers: false, html: '', answersHtml: ''},
    ],
  });
  expect(toJsonLd(described, library(), {publicUrl: 'https://library.example.org', formats: [word]})).toEqual(
    {
      '@context': 'https://schema.org',
      '@type': ['CreativeWork', 'LearningResource'],
      '@id': 'https://library.example.org/lessons/leave-the-page#resource',
      url: 'https://library.example.org/lessons/leave-the-page',
      name: 'Leave the page',
      description: 'Pupils leave a page and look who is behind it.',
      inLanguage: 'en-GB',
      identifier: 'leave-the-page',
      version: 'abc',
      learningResourceType: ['lesson plan', 'Lesson'],
      educationalUse: ['classroom teaching'],
      educationalLevel: [
        {
          '@type': 'DefinedTerm',
          name: 'Key Stage 3',
          termCode: 'ks3',
          inDefinedTermSet: {'@type': 'DefinedTermSet', name: 'Key stages of schools in England'},
        },
      ],
      typicalAgeRange: '12-14',
      timeRequired: 'PT50M',
      teaches: ['Explain lateral reading'],
      assesses: ['Pupils can leave a page'],
      about: [
        {
          '@type': 'DefinedTerm',
          name: 'Fake news and misinformation',
          termCode: 'fake-news',
          url: 'https://library.example.org/themes/fake-news',
        },
      ],
      keywords: ['lateral reading'],
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
      provider: {
        '@type': 'Organization',
        '@id': 'https://library.example.org/#provider',
        name: 'Resilience Library',
        url: 'https://library.example.org/',
      },
      isPartOf: {
        '@type': 'Collection',
        '@id': 'https://library.example.org/#library',
        name: 'Resilience Library',
        url: 'https://library.example.org/lessons',
      },
      citation: ['https://example.org/study', 'A book, A publisher'],
      hasPart: [
        {
          '@type': ['CreativeWork', 'LearningResource'],
          url: 'https://library.example.org/lessons/leave-the-page/worksheets/worksheet-log',
          name: 'Log',
          learningResourceType: 'worksheet',
        },
      ],
      encoding: [
        {
          '@type': 'MediaObject',
          name: 'Source',
          encodingFormat: 'text/markdown',
          contentUrl: 'https://library.example.org/lessons/leave-the-page.md',
        },
        {
          '@type': 'MediaObject',
          name: 'Data',
          encodingFormat: 'application/json',
          contentUrl: 'https://library.example.org/lessons/leave-the-page.json',
        },
        {
          '@type': 'MediaObject',
          name: 'Word',
          encodingFormat: 'application/x-words',
          contentUrl: 'https://library.example.org/lessons/leave-the-page/downloads/docx',
        },
      ],
    },
  );
});

test('writes no "<" into a script element, and the same data', () => {
  const data = {name: '</script><script>alert(1)</script><!--'};
  const text = toScriptText(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(data);
});
