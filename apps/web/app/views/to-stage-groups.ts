// The lessons of a theme, by key stage.
import type {Manifest} from '@resilience/content';

import {toLessonCard, type LessonCard} from './to-lesson-card.ts';

/** The lessons of one key stage. */
export interface StageGroup {
  id: string;
  label: string;
  lessons: LessonCard[];
}

/** @returns the key stages for which the theme has lessons, youngest first; a lesson for two stages stands in both */
export function toStageGroups(theme: string, library: Manifest): StageGroup[] {
  const lessons = library.lessons.filter(({themes}) => themes.includes(theme));
  return library.vocabularies.keyStages
    .map(({id, label}) => ({
      id,
      label,
      lessons: lessons
        .filter(({keyStages}) => keyStages.includes(id))
        .map((lesson) => toLessonCard(lesson, library)),
    }))
    .filter((group) => group.lessons.length > 0);
}
