// What can be found: lessons and trusted resources, as one shape for filters and documents.
import type {Lesson, LessonSummary, Manifest, TrustedResource} from '@resilience/content';

/** The parts of a library that filters and aliases need. */
export type LibraryWords = Pick<Manifest, 'vocabularies' | 'themes'>;

/** One thing that can be found. */
export type SearchItem =
  | {type: 'lesson'; slug: string; lesson: LessonSummary; text?: Lesson['text']}
  | {type: 'trusted'; slug: string; trusted: TrustedResource};
