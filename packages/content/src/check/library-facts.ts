// What rules about the whole library know of each lesson and day: little enough to be kept for every one.
import type {DayFields} from '../fields/day-fields.ts';
import type {LessonFields} from '../fields/lesson-fields.ts';
import type {KnownWords} from './known-words.ts';
import type {Place} from './place.ts';

/** A link that stands in a file. */
export interface LinkFact {
  /** Path of the file. */
  path: string;
  url: string;
  place?: Place;
}

/** The fields that those rules look at. */
export const COMPARED_FIELDS = [
  ...(['title', 'keyStages', 'reviewed', 'reviewDue'] as const),
  // Of lessons.
  ...(['kind', 'weight', 'prerequisites', 'sources'] as const),
  // Of days.
  ...(['timetable', 'carousel', 'followUps'] as const),
];

type Compared<Fields> = Partial<Pick<Fields, Extract<keyof Fields, (typeof COMPARED_FIELDS)[number]>>>;

/** What is known of a lesson or a day. */
export interface PageFacts<Fields> {
  slug: string;
  /** Path of its lesson.md, or of the day's file. */
  path: string;
  /** Those fields that are right by themselves. */
  fields: Compared<Fields>;
  /** Places of fields in the file by their path: `sources.0.checkedOn`. */
  places: Record<string, Place>;
}

/** What is known of a lesson, right or wrong. */
export interface LessonFacts extends PageFacts<LessonFields> {
  type: 'lesson';
  theme: string;
  /** Minutes when everything that can be cut is cut; undefined where activities do not say theirs. */
  shortestMinutes?: number;
}

/** What is known of a drop-down day, right or wrong. */
export interface DayFacts extends PageFacts<DayFields> {
  type: 'day';
}

/** A word of a vocabulary that a YAML file uses. */
export interface WordUse {
  /** Path of the file. */
  path: string;
  word: string;
  vocabulary: 'keyStages' | 'themes';
  place?: Place;
}

/** What is known of the library. */
export interface LibraryFacts {
  lessons: LessonFacts[];
  days: DayFacts[];
  /** Links without a scheme, in every file. */
  links: LinkFact[];
  /** Words that YAML files use. */
  uses: WordUse[];
  /** The path of a file as authors see it. */
  showPath(path: string): string;
  words: KnownWords;
}
