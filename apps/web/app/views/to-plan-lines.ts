// Lines that fit into a pupil's support plan, made from a lesson: they are about the lesson, never about a pupil.
import type {Lesson} from '@resilience/content';
import {toListText} from '@resilience/content/say';

import type {LessonView} from './to-lesson-view.ts';

/** One line: what the plan calls it, and what goes there. */
export interface PlanLine {
  label: 'Target' | 'Support' | 'By whom' | 'Review';
  text: string;
}

/**
 * Writes target, support, by whom and review.
 * @param view the lesson in the version that was chosen
 */
export function toPlanLines(
  lesson: Pick<Lesson, 'title' | 'success' | 'vocabulary'>,
  view: LessonView,
): PlanLine[] {
  return [
    {label: 'Target', text: `Can ${lesson.success.join('; can ')}.`},
    {label: 'Support', text: `${toSupport(lesson, view).join('; ')}.`},
    {
      label: 'By whom',
      text: `Teacher and teaching assistant in the lesson “${lesson.title}”; the words are taught beforehand.`,
    },
    {
      label: 'Review',
      text: 'By the check at the end of the lesson, against its starting point; again at the next review of the plan.',
    },
  ];
}

function toSupport({vocabulary}: Pick<Lesson, 'vocabulary'>, view: LessonView): string[] {
  const words = vocabulary.map(({term, plain}) => (plain ? `${term} (${plain})` : term));
  const changed = view.activities
    .filter(({adaptations}) => adaptations.length > 0)
    .map(({title}) => `“${title}”`);
  const plainer = view.worksheets.filter(({adapted}) => adapted).map(({title}) => `“${title}”`);
  return [
    `Words taught first: ${toListText(words)}`,
    ...(plainer.length > 0 ? [`plainer worksheet: ${toListText(plainer)}`] : []),
    ...(changed.length > 0
      ? [`changed activities${view.adaptedFor ? ` for ${view.adaptedFor}` : ''}: ${toListText(changed)}`]
      : []),
    ...(view.adaptations.length > 0 ? ['changes to the lesson as a whole'] : []),
  ];
}
