// What a compiled drop-down day is: its summary, which lists and the index read, and its whole text.
import type {Html, Id, IsoDate} from './lesson.ts';

/** One line of a day's timetable. */
export interface DaySlot {
  /** `HH:MM` by the 24-hour clock. */
  starts: string;
  minutes: number;
  kind: 'opening' | 'session' | 'break' | 'closing';
  title: string;
  /** Slug of the lesson that everyone has then; a session without one is a slot of the carousel. */
  lesson?: string;
}

/** All that lists and the page's top show of a day. Stands in the manifest. */
export interface DaySummary {
  slug: string;
  title: string;
  summary: string;
  keyStages: Id[];
  /** School years, 0 for Reception to 13. */
  years: number[];
  themes: Id[];
  /** Areas of need; only of a day that was made for them. */
  needs: Id[];
  /** For how many groups the carousel is laid out. */
  groups: number;
  /** For how many pupils in a group kit and sheets are counted. A usual class of 30 where the day does not say. */
  groupSize?: number;
  /** What goes from room to room between sessions, where the day says so. With `kit`, each group stays in its room. */
  moving?: 'pupils' | 'kit';
  timetable: DaySlot[];
  /**
   * Slugs of lessons in ring order: in slot `s` of the sessions without a lesson, group `g` meets number
   * `(g + s) % carousel.length`, all counted from 0.
   */
  carousel: string[];
  /** Slugs of the two sessions that follow in tutor time. */
  followUps: string[];
  /** The heaviest of the lessons taught on the day: 1 light to 3 heavy. */
  weight: 1 | 2 | 3;
  reviewed: IsoDate;
  reviewDue: IsoDate;
  licence: string;
  /** Hash of the compiled day. */
  hash: string;
  /** The compiled day, as a path inside the compiled library. */
  file: string;
}

/** Plain text for the search index. */
export interface DayText {
  headings: string[];
  body: string;
}

/** A whole compiled day. */
export interface Day extends DaySummary {
  purposeHtml: Html;
  staffBriefingHtml: Html;
  roomsAndKitHtml: Html;
  parentNoteHtml: Html;
  absentPupilsHtml: Html;
  closingHtml: Html;
  quizHtml: Html;
  /** Apart from the questions, so that they print apart. */
  quizAnswersHtml: Html;
  text: DayText;
  /** The file as its author wrote it. */
  markdown: string;
}
