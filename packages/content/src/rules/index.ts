// Every rule, in the order in which they are documented.
import {activityHeading} from './activity-heading.ts';
import {adaptationFollowsActivity} from './adaptation-follows-activity.ts';
import {adaptationNamesNeed} from './adaptation-names-need.ts';
import {assemblyIsLight} from './assembly-is-light.ts';
import {carouselFillsSessions} from './carousel-fills-sessions.ts';
import {carouselIsLight} from './carousel-is-light.ts';
import {contentNoteFromWeight2} from './content-note-from-weight-2.ts';
import {dayLessonsExist} from './day-lessons-exist.ts';
import {dayLessonsHaveRightKind} from './day-lessons-have-right-kind.ts';
import {dayMatchesKeyStage} from './day-matches-key-stage.ts';
import {demandsForm} from './demands-form.ts';
import {emphasisByAsterisk} from './emphasis-by-asterisk.ts';
import {headingOrder} from './heading-order.ts';
import {helpFromWeight2} from './help-from-weight-2.ts';
import {imagesHaveAlt} from './images-have-alt.ts';
import {imagesResolve} from './images-resolve.ts';
import {knownDirective} from './known-directive.ts';
import {knownFiles} from './known-files.ts';
import {knownPassage} from './known-passage.ts';
import {knownSymbol} from './known-symbol.ts';
import {knownWordInData} from './known-word-in-data.ts';
import {knownWordRules} from './known-word.ts';
import {lessonsFitSlots} from './lessons-fit-slots.ts';
import {linksResolve} from './links-resolve.ts';
import {listNumbers} from './list-numbers.ts';
import {literalLanguage} from './literal-language.ts';
import {minutesAddUp} from './minutes-add-up.ts';
import {minutesFitKind} from './minutes-fit-kind.ts';
import {noRawHtml} from './no-raw-html.ts';
import {nothingLeftToWrite} from './nothing-left-to-write.ts';
import {prerequisitesExist} from './prerequisites-exist.ts';
import {quizHasAnswers} from './quiz-has-answers.ts';
import {readingAge} from './reading-age.ts';
import {requiredSections} from './required-sections.ts';
import {reviewDate} from './review-date.ts';
import type {DayRule, FileRule, LessonRule, PageRule, Rule} from './rule.ts';
import {picturesReadable} from './pictures-readable.ts';
import {safeImages} from './safe-images.ts';
import {safeLinks} from './safe-links.ts';
import {sexNotGender} from './sex-not-gender.ts';
import {slideForm} from './slide-form.ts';
import {slugFormat} from './slug-format.ts';
import {soCalledIslamist} from './so-called-islamist.ts';
import {sourcesPresent} from './sources-present.ts';
import {summaryLength} from './summary-length.ts';
import {textHasPlace} from './text-has-place.ts';
import {themeMatchesFolder} from './theme-matches-folder.ts';
import {timetableInOrder} from './timetable-in-order.ts';
import {titleLength} from './title-length.ts';
import {ukSpelling} from './uk-spelling.ts';
import {uniqueSlugs} from './unique-slugs.ts';
import {uniqueTitles} from './unique-titles.ts';
import {vocabularyOccurs} from './vocabulary-occurs.ts';
import {worksheetForm} from './worksheet-form.ts';
import {yearsMatchKeyStages} from './years-match-key-stages.ts';

/** The rules. Those about the whole library stand in `library-rules.ts`, too. */
export const rules: readonly Rule[] = [
  // The folder and its files.
  slugFormat,
  uniqueSlugs,
  knownFiles,
  themeMatchesFolder,
  // The front matter.
  titleLength,
  uniqueTitles,
  summaryLength,
  ...knownWordRules,
  yearsMatchKeyStages,
  minutesFitKind,
  minutesAddUp,
  vocabularyOccurs,
  knownSymbol,
  contentNoteFromWeight2,
  helpFromWeight2,
  assemblyIsLight,
  prerequisitesExist,
  sourcesPresent,
  reviewDate,
  // The text.
  requiredSections,
  activityHeading,
  textHasPlace,
  headingOrder,
  knownDirective,
  knownPassage,
  adaptationNamesNeed,
  adaptationFollowsActivity,
  demandsForm,
  slideForm,
  worksheetForm,
  listNumbers,
  emphasisByAsterisk,
  noRawHtml,
  safeLinks,
  linksResolve,
  imagesResolve,
  imagesHaveAlt,
  picturesReadable,
  safeImages,
  // The words.
  nothingLeftToWrite,
  readingAge,
  literalLanguage,
  ukSpelling,
  sexNotGender,
  soCalledIslamist,
  // Drop-down days.
  timetableInOrder,
  carouselFillsSessions,
  dayLessonsExist,
  dayLessonsHaveRightKind,
  lessonsFitSlots,
  dayMatchesKeyStage,
  carouselIsLight,
  quizHasAnswers,
  // Other files.
  knownWordInData,
];

/** Rules about any Markdown file by itself. */
export const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');

/** Rules about front matter and sections, of lessons and days. */
export const pageRules = rules.filter((rule): rule is PageRule => rule.scope === 'page');

/** Rules about one lesson. */
export const lessonRules = rules.filter((rule): rule is LessonRule => rule.scope === 'lesson');

/** Rules about one drop-down day. */
export const dayRules = rules.filter((rule): rule is DayRule => rule.scope === 'day');
