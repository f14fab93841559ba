// A job is what can be done for one lesson or file by itself: all that it reads is in it, so that its result can be
// kept, and it can be done in another thread and given up.
import type {KnownWords} from '../check/known-words.ts';
import type {DayFacts, LessonFacts, LinkFact, WordUse} from '../check/library-facts.ts';
import type {MessageRecord} from '../check/message.ts';
import type {DayBody} from '../compile/compile-day.ts';
import type {MediaFile} from '../compile/media-file.ts';
import type {LessonSummary} from '../lesson.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import type {SourceSymbol, SourceText} from '../read/source-file.ts';

/** Something to do. `path` names it in messages when nothing can be said about its parts. */
export type Job =
  | {
      type: 'lesson';
      path: string;
      lesson: LessonSource;
      passages: SourceText[];
      words: KnownWords;
      fix?: true;
    }
  | {type: 'day'; path: string; source: SourceText; passages: SourceText[]; words: KnownWords; fix?: true}
  | {type: 'passage'; path: string; source: SourceText; words: KnownWords; fix?: true}
  | {type: 'data'; path: string; source: SourceText; symbols?: SourceSymbol[]};

/** A message with the path of its file, relative to the content folder. */
export interface FileMessage {
  path: string;
  message: MessageRecord;
}

/** What was found out and made. */
export interface JobResult {
  messages: FileMessage[];
  links: LinkFact[];
  words: WordUse[];
  /** Of a lesson, right or wrong. */
  facts?: LessonFacts;
  /** Of a day, right or wrong. */
  dayFacts?: DayFacts;
  /** Of a lesson without errors. */
  summary?: LessonSummary;
  /** The same whole, as it is written, until it is on disk. */
  lesson?: string;
  /** Full path of the file in which it waits to be published; undefined where it lies in the compiled library already. */
  waiting?: string;
  /** Of a day without errors: whole, but for what it takes from its lessons. */
  day?: DayBody;
  /** New texts of files that `lessons fix` changes; only where a job asks for it. */
  fixed?: SourceText[];
  /** Pictures that the lesson uses. */
  media: MediaFile[];
  /** Of a YAML file without errors: its part of the manifest. */
  value?: unknown;
  /** It took too long or too much memory: perhaps the machine’s fault, so it is not kept, and the next run tries again. */
  gaveUp?: true;
}

/** A result with nothing in it. */
export const EMPTY_RESULT: JobResult = {messages: [], links: [], words: [], media: []};
