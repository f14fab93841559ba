// What can be found: lessons, drop-down days and trusted resources, as one shape for filters and documents.
import type {Day, DaySummary, Lesson, LessonSummary, Manifest, TrustedResource} from '@resilience/content';

/** The parts of a library that filters and aliases need. */
export type LibraryWords = Pick<Manifest, 'vocabularies' | 'themes'>;

/** One thing that can be found. */
export type SearchItem =
  | {type: 'lesson'; slug: string; lesson: LessonSummary; text?: Lesson['text']}
  | {type: 'day'; slug: string; day: DaySummary; text?: Day['text']}
  | {type: 'trusted'; slug: string; trusted: TrustedResource};
