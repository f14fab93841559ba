// What a part of `lessons report` is: it looks at the whole library from one side.
import type {LibraryData} from '../compile/to-manifest.ts';
import type {DaySummary} from '../day.ts';
import type {IsoDate, LessonSummary, LessonText} from '../lesson.ts';

/** The library as reports see it. */
export interface ReportedLibrary {
  data: LibraryData;
  lessons: LessonSummary[];
  days: DaySummary[];
  /** Plain texts of the lessons by slug, without shared passages. */
  texts: ReadonlyMap<string, LessonText>;
  today: IsoDate;
}

/** What was found. */
export interface Finding {
  /** For programs. */
  data: unknown;
  /** For people, one line each. */
  lines: string[];
  /** True where it must not stay so: `lessons report` then fails. */
  isOverLimit?: boolean;
}

/** A part of the report. */
export interface ReportSection {
  /** Its name in JSON. */
  name: string;
  title: string;
  find(library: ReportedLibrary): Finding;
}
