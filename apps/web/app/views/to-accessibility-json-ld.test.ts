import type {Worksheet} from '@resilience/content';
import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toAccessibilityJsonLd} from './to-accessibility-json-ld.ts';

const plain: Worksheet = {
  name: 'worksheet.adapted',
  title: 'Plain',
  adapted: true,
  hasAnswers: false,
  html: '<p><img src="/media/a.svg" alt="A hand"></p>',
  answersHtml: '',
};

test('states no pictures, worksheets or large print where there are none', () => {
  expect(toAccessibilityJsonLd(lesson(), library(), [])).toEqual({
    accessMode: ['textual'],
    accessModeSufficient: {
      '@type': 'ItemList',
      itemListElement: ['textual'],
      description: 'Everything can be read as text.',
    },
    accessibilityFeature: [
      'structuralNavigation',
      'readingOrder',
      'tableOfContents',
      'unlocked',
      'displayTransformability',
    ],
    accessibilityHazard: ['noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'],
    accessibilityControl: ['fullKeyboardControl', 'fullMouseControl', 'fullTouchControl'],
    accessibilitySummary:
      'The lesson as planned; what changes for each area of need is folded away below its activity. Text with headings in order, that can be used by keyboard alone and without scripts. It has no sound and nothing that moves or flashes. It has not been tested with people who use assistive technology.',
  });
});

test('states pictures with their descriptions, large print, and the version', () => {
  const stated = toAccessibilityJsonLd(lesson({worksheets: [plain]}), library(), ['cognition-and-learning']);
  expect(stated.accessMode).toEqual(['textual', 'visual']);
  expect(stated.accessibilityFeature.slice(-2)).toEqual(['alternativeText', 'largePrint']);
  expect(stated.accessibilitySummary).toContain('This is the version for cognition and learning needs. ');
  expect(stated.accessibilitySummary).toContain(
    'There is 1 plainer worksheet, which takes the place of the ordinary one.',
  );
});
