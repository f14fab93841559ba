// Every lesson of the library, to be chosen from a list.
import type {Library} from '@resilience/content';

/** @returns an empty choice, then lessons by title with their minutes */
export function toLessonChoices({lessons}: Pick<Library, 'lessons'>): {value: string; label: string}[] {
  const choices = lessons.map(({slug, title, minutes}) => ({
    value: slug,
    label: `${title} (${minutes} min)`,
  }));
  return [
    {value: '', label: 'Choose a lesson'},
    ...choices.sort((a, b) => a.label.localeCompare(b.label, 'en')),
  ];
}
