// The rules about lessons and days side by side, or about today. They run on every check, also when no file has changed:
// they stand in a list of their own, so that such a run does not load the others with all that reads Markdown.
import {carouselIsLight} from './carousel-is-light.ts';
import {dayLessonsExist} from './day-lessons-exist.ts';
import {dayLessonsHaveRightKind} from './day-lessons-have-right-kind.ts';
import {dayMatchesKeyStage} from './day-matches-key-stage.ts';
import {knownWordInData} from './known-word-in-data.ts';
import {lessonsFitSlots} from './lessons-fit-slots.ts';
import {linksResolve} from './links-resolve.ts';
import {prerequisitesExist} from './prerequisites-exist.ts';
import {reviewDate} from './review-date.ts';
import {sourcesPresent} from './sources-present.ts';
import {uniqueSlugs} from './unique-slugs.ts';
import {uniqueTitles} from './unique-titles.ts';
import type {LibraryRule} from './rule.ts';

/** Every rule of scope `library`; all of them stand in the list of all rules, too. */
export const libraryRules: readonly LibraryRule[] = [
  uniqueSlugs,
  uniqueTitles,
  prerequisitesExist,
  sourcesPresent,
  reviewDate,
  linksResolve,
  dayLessonsExist,
  dayLessonsHaveRightKind,
  lessonsFitSlots,
  dayMatchesKeyStage,
  carouselIsLight,
  knownWordInData,
];
