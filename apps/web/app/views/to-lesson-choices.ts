// Every lesson of the library, to be chosen from a list.
import type {PlannableLesson} from '@resilience/planner';

/** @returns an empty choice, then lessons by title with their minutes */
export function toLessonChoices(
  lessons: readonly Pick<PlannableLesson, 'slug' | 'title' | 'minutes'>[],
): {value: string; label: string}[] {
  const choices = lessons.map(({slug, title, minutes}) => ({
    value: slug,
    label: `${title} (${minutes} min)`,
  }));
  return [
    {value: '', label: 'Choose a lesson'},
    ...choices.sort((a, b) => a.label.localeCompare(b.label, 'en')),
  ];
}

/** @returns of each lesson only what a plan has to know, to be sent to the browser */
export function toPlannableLessons(lessons: readonly PlannableLesson[]): PlannableLesson[] {
  return lessons.map(({slug, title, minutes, weight, resources: {devices}, prerequisites}) => ({
    slug,
    title,
    minutes,
    weight,
    resources: {devices},
    ...(prerequisites && prerequisites.length > 0 && {prerequisites}),
  }));
}
