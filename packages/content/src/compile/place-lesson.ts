// Gives a compiled lesson its place in the library: a file that is named by what it holds.
import type {Lesson, LessonSummary} from '../lesson.ts';
import type {LessonBody} from './compile-lesson.ts';
import {hashBytes} from './hash-of.ts';
import {omit} from './omit.ts';

/** A lesson with its place, and the same as it is written. */
export interface PlacedLesson {
  lesson: Lesson;
  json: string;
}

/** Gives a lesson its place in the compiled library; it is turned into JSON once, for its hash and for the disk. */
export function placeLesson(body: LessonBody): PlacedLesson {
  const json = JSON.stringify(body);
  const hash = hashBytes(json);
  const place = {hash, file: `lessons/${body.slug}.${hash.slice(0, 16)}.json`};
  return {lesson: {...body, ...place}, json: `${json.slice(0, -1)},${JSON.stringify(place).slice(1)}`};
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
