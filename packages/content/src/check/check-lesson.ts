// Runs the rules about one lesson, and gathers what rules about the whole library need of it.
import {parseActivities} from '../parse/parse-activities.ts';
import type {ParsedLesson} from '../parse/parse-lesson.ts';
import {lessonRules} from '../rules/index.ts';
import {checkFile} from './check-file.ts';
import {checkPage, toComparedFields} from './check-page.ts';
import type {LessonFacts} from './library-facts.ts';
import {createReport} from './message.ts';

/**
 * Adds the problems of a lesson to the messages of its files.
 * @param onFile is told which file it is at
 */
export function checkLesson(lesson: ParsedLesson, onFile: (path: string) => void = () => undefined): void {
  for (const file of lesson.files) {
    onFile(file.file.path);
    checkFile(file, lesson.words);
  }
  onFile(lesson.page.file.path);
  checkPage(lesson);
  for (const rule of lessonRules) {
    rule.check(lesson, (problem, file = lesson.page) => createReport(file.file, rule.id)(problem));
  }
}

/** Gathers what the rules about the whole library need of a lesson, right or wrong. */
export function toLessonFacts(lesson: ParsedLesson): LessonFacts {
  const {source, page} = lesson;
  return {
    type: 'lesson',
    theme: source.theme,
    slug: source.slug,
    path: page.file.path,
    ...toComparedFields(lesson),
    shortestMinutes: findShortestMinutes(lesson),
  };
}

function findShortestMinutes(lesson: ParsedLesson): number | undefined {
  const minutes = parseActivities(lesson).flatMap((activity) => (activity.canBeCut ? [] : activity.minutes));
  return minutes.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}
