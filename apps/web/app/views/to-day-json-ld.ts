// Describes a drop-down day to search engines and other programs: a collection of learning resources.
import type {DaySummary, LessonSummary, Library} from '@resilience/content';
import {toLicenceUrl} from '@resilience/content/say';

import {toDaySpan} from './to-day-span.ts';
import {toAgeRange, toLevels, toThemeTerms} from './to-json-ld.ts';

/**
 * Describes a day. It has no date before a school chooses one, so it is no event: a collection with its lessons.
 * @param publicUrl address of the site, without a slash at its end
 * @see https://schema.org/Collection and https://schema.org/LearningResource
 */
export function toDayJsonLd(day: DaySummary, library: Library, publicUrl: string): Record<string, unknown> {
  const url = `${publicUrl}/days/${day.slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': ['Collection', 'LearningResource'],
    '@id': `${url}#resource`,
    url,
    name: day.title,
    description: day.summary,
    inLanguage: 'en-GB',
    learningResourceType: ['drop-down day', 'timetable'],
    educationalLevel: toLevels(day.keyStages, library),
    typicalAgeRange: toAgeRange(day.years),
    timeRequired: `PT${toDaySpan(day.timetable).minutes}M`,
    about: toThemeTerms(day.themes, library, publicUrl),
    audience: {'@type': 'EducationalAudience', educationalRole: 'teacher'},
    isAccessibleForFree: true,
    license: toLicenceUrl(day.licence) ?? day.licence,
    dateModified: day.reviewed,
    hasPart: toPartSlugs(day).flatMap((slug) => {
      const lesson = library.findLesson(slug);
      return lesson ? [toPart(lesson, publicUrl)] : [];
    }),
    accessMode: ['textual'],
    accessibilityFeature: ['structuralNavigation', 'readingOrder', 'unlocked'],
    encoding: [{'@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: `${url}.md`}],
  };
}

// What is taught on the day and what follows it, each once.
function toPartSlugs({timetable, carousel, followUps}: DaySummary): string[] {
  return [...new Set([...timetable.flatMap(({lesson}) => lesson ?? []), ...carousel, ...followUps])];
}

function toPart({slug, title, minutes}: LessonSummary, publicUrl: string) {
  const url = `${publicUrl}/lessons/${slug}`;
  return {
    '@type': ['CreativeWork', 'LearningResource'],
    '@id': `${url}#resource`,
    url,
    name: title,
    timeRequired: `PT${minutes}M`,
  };
}
