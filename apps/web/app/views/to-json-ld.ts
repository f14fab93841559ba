// Describes a lesson to search engines and other programs, in the words of schema.org's LearningResource.
import type {Lesson, Library} from '@resilience/content';

import {toCurriculumRows} from './to-curriculum-rows.ts';
import {toLabel} from './to-label.ts';

const licences: Record<string, string> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'OGL-UK-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** @returns the web address of a licence, where it is a known one */
export function toLicenceUrl(licence: string): string | undefined {
  return licences[licence];
}

/**
 * Describes a lesson.
 * @param publicUrl address of the site, without a slash at its end
 * @see https://schema.org/LearningResource
 */
export function toJsonLd(lesson: Lesson, library: Library, publicUrl: string): Record<string, unknown> {
  const {vocabularies} = library;
  const url = `${publicUrl}/lessons/${lesson.slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': ['CreativeWork', 'LearningResource'],
    '@id': `${url}#resource`,
    url,
    name: lesson.title,
    description: lesson.summary,
    inLanguage: 'en-GB',
    learningResourceType: ['lesson plan', toLabel(vocabularies.kinds, lesson.kind)],
    educationalLevel: toLevels(lesson.keyStages, library),
    typicalAgeRange: toAgeRange(lesson.years),
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.objectives,
    assesses: lesson.success.map((ending) => `Pupils can ${ending}`),
    about: lesson.themes.map((id) => toLabel(library.themes, id)),
    educationalAlignment: toCurriculumRows(lesson.curriculum, vocabularies.frameworks)
      .filter((row) => row.verified)
      .map(toAlignment),
    audience: {'@type': 'EducationalAudience', educationalRole: 'teacher'},
    isAccessibleForFree: true,
    license: toLicenceUrl(lesson.licence) ?? lesson.licence,
    dateModified: lesson.reviewed,
    accessMode: ['textual'],
    accessibilityFeature: ['structuralNavigation', 'readingOrder', 'unlocked'],
    encoding: [{'@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: `${url}.md`}],
  };
}

/**
 * Writes data so that it can stand inside a `<script>` element: no `<` can end the element or open a comment.
 */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function toAlignment(row: {framework: string; label: string; url?: string}) {
  return {
    '@type': 'AlignmentObject',
    alignmentType: 'educationalSubject',
    educationalFramework: row.framework,
    targetName: row.label,
    ...(row.url && {targetUrl: row.url}),
  };
}

/** @returns key stages as schema.org's terms */
export function toLevels(keyStages: string[], {vocabularies}: Pick<Library, 'vocabularies'>) {
  return keyStages.map((id) => ({
    '@type': 'DefinedTerm',
    name: toLabel(vocabularies.keyStages, id),
    termCode: id,
  }));
}

/** @returns "13-14" for Year 9: pupils of year n are n + 4 when it starts and n + 5 when it ends */
export function toAgeRange(years: number[]): string {
  return `${Math.min(...years) + 4}-${Math.max(...years) + 5}`;
}
