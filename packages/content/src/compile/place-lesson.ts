// Gives a compiled lesson its place in the library: a file that is named by what it holds.
import type {Lesson, LessonSummary} from '../lesson.ts';
import type {LessonBody} from './compile-lesson.ts';
import {hashOf} from './hash-of.ts';
import {omit} from './omit.ts';

/** A lesson with its place in the compiled library. */
export function placeLesson(body: LessonBody): Lesson {
  const hash = hashOf(body);
  return {...body, hash, file: `lessons/${body.slug}.${hash.slice(0, 16)}.json`};
}

/** What only the page of the lesson itself shows. */
const TEXTS = [
  ...(['beforeYouTeachHtml', 'adaptations', 'replies', 'checkLearningHtml', 'takeItFurtherHtml'] as const),
  ...(['slides', 'text', 'markdown'] as const),
];

/** The part of a lesson that lists, filters and the at-a-glance box show. */
export function toSummary(lesson: Lesson): LessonSummary {
  return {
    ...omit(lesson, TEXTS),
    activities: lesson.activities.map((activity) => omit(activity, ['html', 'adaptations'])),
    worksheets: lesson.worksheets.map((worksheet) => omit(worksheet, ['html', 'answersHtml'])),
  };
}
