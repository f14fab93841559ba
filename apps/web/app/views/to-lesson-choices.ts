// Every lesson of the library, to be chosen from a list.
import {toShortLabel} from '@resilience/content/say';
import type {Group, PlannableLesson} from '@resilience/planner';

import type {SelectOption} from '../components/frame/form-fields.tsx';

/** What a list says of a lesson. */
interface ListedLesson {
  slug: string;
  title: string;
  minutes: number;
  keyStages: string[];
  years: number[];
}

/**
 * Lists lessons by title with their key stages and minutes; those for the years of a plan's groups stand first.
 * @returns an empty choice, then lessons, under two headings where the groups say their years
 */
export function toLessonChoices(
  lessons: readonly ListedLesson[],
  {groups, keyStages}: {groups: Group[]; keyStages: {id: string; label: string; shortLabel?: string}[]},
): SelectOption[] {
  const years = new Set(groups.map(({year}) => year).filter((year) => year !== undefined));
  const toChoice = ({slug, title, minutes, keyStages: ids}: ListedLesson) => ({
    value: slug,
    label: `${title} (${[...ids.map((id) => toShortLabel(keyStages, id)), `${minutes} min`].join(', ')})`,
  });
  const sorted = [...lessons].sort((one, other) => one.title.localeCompare(other.title, 'en'));
  const own = sorted.filter((lesson) => lesson.years.some((year) => years.has(year)));
  const others = sorted.filter((lesson) => !own.includes(lesson));
  const none = {value: '', label: 'Choose a lesson'};
  if (own.length === 0 || others.length === 0) return [none, ...sorted.map(toChoice)];
  return [
    none,
    {label: 'For the years of your groups', options: own.map(toChoice)},
    {label: 'For other years', options: others.map(toChoice)},
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
