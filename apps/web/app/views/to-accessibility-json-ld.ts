// What a lesson's page states about its accessibility: only what is there, in schema.org's and the W3C's words.
import type {Lesson, Library} from '@resilience/content';
import {toCountText} from '@resilience/content/say';
import {isPlainer} from '@resilience/exports';

import {toLessonView} from './to-lesson-view.ts';

/** The accessibility properties of a CreativeWork. */
export interface AccessibilityJsonLd {
  accessMode: string[];
  accessModeSufficient: {'@type': 'ItemList'; itemListElement: string[]; description: string};
  accessibilityFeature: string[];
  accessibilityHazard: string[];
  accessibilityControl: string[];
  accessibilitySummary: string;
}

/**
 * Describes the accessibility of a lesson's page in the version that was chosen.
 * @param chosen areas of need; empty for the lesson as planned
 * @see https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20230718/
 */
export function toAccessibilityJsonLd(
  lesson: Lesson,
  library: Library,
  chosen: string[],
): AccessibilityJsonLd {
  const pictures = toHtml(lesson).includes('<img');
  return {
    accessMode: pictures ? ['textual', 'visual'] : ['textual'],
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
      ...(pictures ? ['alternativeText'] : []),
      ...(lesson.worksheets.length > 0 ? ['largePrint'] : []),
    ],
    accessibilityHazard: ['noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'],
    accessibilityControl: ['fullKeyboardControl', 'fullMouseControl', 'fullTouchControl'],
    accessibilitySummary: toSummary(lesson, library, {chosen, pictures}).join(' '),
  };
}

function toHtml({activities, slides, worksheets, beforeYouTeachHtml}: Lesson): string {
  return [...activities, ...slides, ...worksheets].map(({html}) => html).join('') + beforeYouTeachHtml;
}

function toSummary(
  lesson: Lesson,
  library: Library,
  {chosen, pictures}: {chosen: string[]; pictures: boolean},
): string[] {
  const {adaptedFor, changes} = toLessonView(lesson, library, chosen);
  const sheets = lesson.worksheets.filter(({adapted}) => adapted).length;
  return [
    adaptedFor
      ? `This is the version for ${adaptedFor}. ${changes}`
      : 'The lesson as planned; what changes for each area of need is folded away below its activity.',
    'Text with headings in order, that can be used by keyboard alone and without scripts.',
    ...(pictures ? ['Pictures have descriptions.'] : []),
    ...(sheets > 0 ? [toSheetSentence(sheets, chosen)] : []),
    ...(lesson.worksheets.length > 0
      ? ['Worksheets can be printed at 18 or 24 point and in a dyslexia-friendly setting.']
      : []),
    'It has no sound and nothing that moves or flashes. It has not been tested with people who use assistive technology.',
  ];
}

function toSheetSentence(sheets: number, chosen: string[]): string {
  const are = sheets === 1 ? 'is' : 'are';
  const place = isPlainer(chosen) ? 'takes the place of the ordinary one' : 'stands beside the ordinary one';
  const places = isPlainer(chosen) ? 'take the place of the ordinary ones' : 'stand beside the ordinary ones';
  return `There ${are} ${toCountText(sheets, 'plainer worksheet')}, which ${sheets === 1 ? place : places}.`;
}
