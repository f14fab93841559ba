// What a lesson shows of itself in a list.
import type {LessonSummary} from '@resilience/content';
import {toCountText, toLabel, toShortLabel} from '@resilience/content/say';
import type {LibraryWords} from '@resilience/search';

import {toStageTags} from './to-stage-tags.ts';

/** A lesson in a list: its own words, no ids but the slug. */
export interface LessonCard {
  slug: string;
  href: string;
  title: string;
  summary: string;
  minutes: number;
  kind: string;
  /** "KS3". */
  stages: string[];
  themes: string[];
  subjects: string[];
  /** "Adapted: 4 needs", or nothing. */
  adapted?: string;
}

/** Puts a lesson's ids into words. */
export function toLessonCard(lesson: LessonSummary, {vocabularies, themes}: LibraryWords): LessonCard {
  const needs = lesson.adaptedFor.length;
  return {
    slug: lesson.slug,
    href: `/lessons/${lesson.slug}`,
    title: lesson.title,
    summary: lesson.summary,
    minutes: lesson.minutes,
    kind: toLabel(vocabularies.kinds, lesson.kind),
    stages: toStageTags(lesson.keyStages, vocabularies.keyStages),
    themes: lesson.themes.map((id) => toShortLabel(themes, id)),
    subjects: lesson.subjects.map((id) => toShortLabel(vocabularies.subjects, id)),
    adapted: needs > 0 ? `Adapted: ${toCountText(needs, 'need')}` : undefined,
  };
}
