// The key stages with their ages.
import type {Manifest} from '@resilience/content';

/** A key stage as a way in. */
export interface StageCard {
  id: string;
  href: string;
  label: string;
  /** "ages 11 to 14". */
  ages: string;
}

/** @returns every key stage that has a lesson, youngest first */
export function toStageCards({
  vocabularies,
  lessons,
}: Pick<Manifest, 'vocabularies' | 'lessons'>): StageCard[] {
  return vocabularies.keyStages
    .filter(({id}) => lessons.some((lesson) => lesson.keyStages.includes(id)))
    .map(({id, label, ages}) => ({
      id,
      href: `/lessons?stage=${id}`,
      label,
      ages: `ages ${ages[0]} to ${ages[1]}`,
    }));
}
