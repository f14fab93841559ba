// Describes a lesson to search engines and other programs, in the words of schema.org's LearningResource.
import type {Lesson, Library} from '@resilience/content';
import {toLabel, toLicenceUrl} from '@resilience/content/say';

import type {LessonFormat} from '../server/site-context.server.ts';

import {toCurriculumRows} from './to-curriculum-rows.ts';
import {siteName} from './to-title.ts';

/** Enough of a lesson's hash to tell its versions apart; compression can do nothing with the rest. */
const VERSION_LETTERS = 12;

/** The site that a lesson is described by. */
export interface DescribedSite {
  /** Its address, without a slash at its end. */
  publicUrl: string;
  /** What every lesson can be had as, besides its source and its data. */
  formats: Pick<LessonFormat, 'format' | 'label' | 'mediaType'>[];
}

/**
 * Describes a lesson, but for its accessibility (to-accessibility-json-ld.ts): that depends on the version.
 * @see https://schema.org/LearningResource
 */
export function toJsonLd(
  lesson: Lesson,
  library: Library,
  {publicUrl, formats}: DescribedSite,
): Record<string, unknown> {
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
    identifier: lesson.slug,
    version: lesson.hash.slice(0, VERSION_LETTERS),
    learningResourceType: ['lesson plan', toLabel(vocabularies.kinds, lesson.kind)],
    educationalUse: ['classroom teaching'],
    educationalLevel: toLevels(lesson.keyStages, library),
    typicalAgeRange: toAgeRange(lesson.years),
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.objectives,
    assesses: lesson.success.map((ending) => `Pupils can ${ending}`),
    about: toThemeTerms(lesson.themes, library, publicUrl),
    keywords: lesson.vocabulary.map(({term}) => term),
    educationalAlignment: toCurriculumRows(lesson.curriculum, vocabularies.frameworks)
      .filter((row) => row.verified)
      .map(toAlignment),
    audience: {'@type': 'EducationalAudience', educationalRole: 'teacher'},
    isAccessibleForFree: true,
    license: toLicenceUrl(lesson.licence) ?? lesson.licence,
    dateModified: lesson.reviewed,
    provider: toProvider(publicUrl),
    isPartOf: toCollection(publicUrl),
    citation: lesson.sources.map(toCitation),
    hasPart: lesson.worksheets.map(({name, title}) => toWorksheetPart(`${url}/worksheets/${name}`, title)),
    encoding: toEncodings(url, formats),
  };
}

function toProvider(publicUrl: string) {
  return {'@type': 'Organization', '@id': `${publicUrl}/#provider`, name: siteName, url: `${publicUrl}/`};
}

function toCollection(publicUrl: string) {
  return {'@type': 'Collection', '@id': `${publicUrl}/#library`, name: siteName, url: `${publicUrl}/lessons`};
}

// Its address where it has one: the page itself names each with its publisher.
function toCitation({title, publisher, url}: Lesson['sources'][number]): string {
  return url ?? `${title}, ${publisher}`;
}

function toWorksheetPart(url: string, name: string) {
  return {'@type': ['CreativeWork', 'LearningResource'], url, name, learningResourceType: 'worksheet'};
}

function toEncodings(url: string, formats: DescribedSite['formats']) {
  const files = formats.map(({format, label, mediaType}) => [label, mediaType, `${url}/downloads/${format}`]);
  return [
    ['Source', 'text/markdown', `${url}.md`],
    ['Data', 'application/json', `${url}.json`],
    ...files,
  ].map(([name, type, contentUrl]) => ({
    '@type': 'MediaObject',
    name,
    // A media type, without the letters that it is written in.
    encodingFormat: type?.split(';')[0],
    contentUrl,
  }));
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

/** @returns themes as schema.org's terms */
export function toThemeTerms(ids: string[], {themes}: Pick<Library, 'themes'>, publicUrl: string) {
  return ids.map((id) => ({
    '@type': 'DefinedTerm',
    name: toLabel(themes, id),
    termCode: id,
    url: `${publicUrl}/themes/${id}`,
  }));
}

/** @returns key stages as schema.org's terms */
export function toLevels(keyStages: string[], {vocabularies}: Pick<Library, 'vocabularies'>) {
  return keyStages.map((id) => ({
    '@type': 'DefinedTerm',
    name: toLabel(vocabularies.keyStages, id),
    termCode: id,
    inDefinedTermSet: {'@type': 'DefinedTermSet', name: 'Key stages of schools in England'},
  }));
}

/** @returns "13-14" for Year 9: pupils of year n are n + 4 when it starts and n + 5 when it ends */
export function toAgeRange(years: number[]): string {
  return `${Math.min(...years) + 4}-${Math.max(...years) + 5}`;
}
