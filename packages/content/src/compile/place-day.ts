// Gives a compiled day its place in the library, and what it takes from its lessons.
import type {Day, DaySummary} from '../day.ts';
import type {LessonSummary} from '../lesson.ts';
import type {DayBody} from './compile-day.ts';
import {hashOf} from './hash-of.ts';
import {omit} from './omit.ts';

/**
 * Gives a day its weight and its place in the compiled library.
 * @param lessons the lessons that it may name
 */
export function placeDay(body: DayBody, lessons: readonly LessonSummary[]): Day {
  const taught = [...body.carousel, ...body.timetable.map(({lesson}) => lesson)];
  const weights = lessons.filter(({slug}) => taught.includes(slug)).map(({weight}) => weight);
  const weight = Math.max(1, ...weights) as Day['weight'];
  const whole = {...body, weight};
  const hash = hashOf(whole);
  return {...whole, hash, file: `days/${body.slug}.${hash.slice(0, 16)}.json`};
}

/** What only the page of the day itself shows. */
const TEXTS = [
  ...(['purposeHtml', 'staffBriefingHtml', 'roomsAndKitHtml', 'parentNoteHtml'] as const),
  ...(['absentPupilsHtml', 'closingHtml', 'quizHtml', 'quizAnswersHtml', 'text', 'markdown'] as const),
];

/** The part of a day that lists show. */
export function toDaySummary(day: Day): DaySummary {
  return omit(day, TEXTS);
}
