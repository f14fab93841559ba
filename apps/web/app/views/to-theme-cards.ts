// The themes with how much there is of each.
import type {Manifest} from '@resilience/content';
import {toCountText} from '@resilience/content/say';

/** A theme in a grid or list. */
export interface ThemeCard {
  id: string;
  href: string;
  label: string;
  shortLabel: string;
  summary: string;
  order: number;
  lessons: number;
  /** "5 lessons"; "no lessons yet". */
  countText: string;
}

/** @returns every theme in the library's order, those without lessons too */
export function toThemeCards({themes, lessons}: Pick<Manifest, 'themes' | 'lessons'>): ThemeCard[] {
  return themes.map(({id, label, shortLabel, summary, order}) => {
    const count = lessons.filter((lesson) => lesson.themes.includes(id)).length;
    return {
      id,
      href: `/themes/${id}`,
      label,
      shortLabel: shortLabel ?? label,
      summary,
      order,
      lessons: count,
      countText: count === 0 ? 'No lessons yet' : toCountText(count, 'lesson'),
    };
  });
}
