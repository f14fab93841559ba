// What a rule is: one file, one id, one kind of message, with examples that are its documentation and its tests.
import type {IsoDate} from '../lesson.ts';
import type {KnownWords} from '../check/known-words.ts';
import type {Problem, Report} from '../check/problem.ts';
import type {LibraryFacts} from '../check/library-facts.ts';
import type {ParsedDay, ParsedPage} from '../parse/parse-day.ts';
import type {ParsedLesson} from '../parse/parse-lesson.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';

/** Files with the messages that the rule gives for them. */
export interface Example {
  /** Text by name; `lesson.md` lies in `fake-news/example/`, other lessons are named with theme and slug, and what lies above the lessons with `../`. */
  files: Record<string, string>;
  /** `<file>:<line>:<column>: <message>` each; none for an example that passes. */
  messages: string[];
}

interface Notes {
  /** Stands at the end of every message. */
  id: string;
  /** What it asks and why, in a sentence or two for authors. */
  description: string;
  /** Whether `lessons fix` may put the right word in place, where a message names exactly one. */
  mends?: true;
  /** At least one that passes and one that fails. */
  examples: Example[];
}

/** A rule about any Markdown file by itself: lesson, slides, worksheet, day, shared passage or text field. */
export interface FileRule extends Notes {
  scope: 'file';
  check(file: MarkdownFile, report: Report, words: KnownWords): void;
}

/** Takes a problem in a file of the lesson: `lesson.md` unless another is named. Of a day, in its only file. */
export type PageReport = (problem: Problem, file?: MarkdownFile) => void;

/** A rule about front matter and sections, of lessons and drop-down days alike. */
export interface PageRule extends Notes {
  scope: 'page';
  check(page: ParsedPage, report: PageReport): void;
}

/** A rule about one lesson with its slides and worksheets. */
export interface LessonRule extends Notes {
  scope: 'lesson';
  check(lesson: ParsedLesson, report: PageReport): void;
}

/** A rule about one drop-down day. */
export interface DayRule extends Notes {
  scope: 'day';
  check(day: ParsedDay, report: Report): void;
}

/** Takes a problem in the file at a path. */
export type LibraryReport = (problem: Problem, path: string) => void;

/** A rule about lessons and days side by side, or about today. Runs on every check, also for what did not change. */
export interface LibraryRule extends Notes {
  scope: 'library';
  check(library: LibraryFacts, report: LibraryReport, today: IsoDate): void;
}

/** Something that content must be. */
export type Rule = FileRule | PageRule | LessonRule | DayRule | LibraryRule;
