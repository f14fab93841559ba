// Which lessons a teacher may want next.
import type {LessonSummary} from '@resilience/content';

const RELATED = 3;

/**
 * Ranks other lessons by what they share: a theme counts most, then a key stage, then a subject.
 * @returns at most three, each sharing a theme; ties in the order of the slugs
 */
export function toRelatedLessons(lesson: RelatedTo, lessons: LessonSummary[]): LessonSummary[] {
  const ranked = lessons
    .filter((other) => other.slug !== lesson.slug && countShared(lesson.themes, other.themes) > 0)
    .map((other) => ({other, score: toScore(lesson, other)}));
  ranked.sort((a, b) => b.score - a.score || a.other.slug.localeCompare(b.other.slug, 'en'));
  return ranked.slice(0, RELATED).map(({other}) => other);
}

/** The facts by which lessons are alike. */
export type RelatedTo = Pick<LessonSummary, 'slug' | 'themes' | 'keyStages' | 'subjects'>;

function toScore(a: RelatedTo, b: RelatedTo): number {
  return (
    4 * countShared(a.themes, b.themes) +
    2 * countShared(a.keyStages, b.keyStages) +
    countShared(a.subjects, b.subjects)
  );
}

function countShared(a: string[], b: string[]): number {
  return a.filter((id) => b.includes(id)).length;
}
