// What a compiled lesson is: its summary, which lists, filters and the index read, and its whole text.

/** Sanitised HTML, safe to put into a page as it stands. Made by the compiler only. */
export type Html = string;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A word of a vocabulary in `content/vocabularies` or a theme's slug, such as `ks3` or `fake-news`. */
export type Id = string;

/** A word that the lesson teaches. `plain` says the meaning in fewer and plainer words, where the author gave it. */
export interface VocabularyTerm {
  term: string;
  meaning: string;
  plain?: string;
  /** A picture of exactly that meaning, where the author chose one. */
  symbol?: TermSymbol;
}

/** A picture symbol with an open licence. */
export interface TermSymbol {
  /** Its name in the symbol set: `balance-scale`. */
  name: string;
  /** The drawing, as a path inside the compiled library: `media/balance-scale.0a1b2c.svg`. */
  file: string;
}

/** What an activity asks of a pupil, each from 0 (nothing) to 3 (a lot). */
export interface Demands {
  reading: number;
  writing: number;
  talk: number;
  noise: number;
  movement: number;
  waiting: number;
}

/** Where a fact that pupils are told was read. */
export interface Source {
  title: string;
  publisher: string;
  url?: string;
  checkedOn: IsoDate;
  /** What the source stands behind, in a few words. */
  supports?: string;
}

/** What a teacher must have to hand. */
export interface LessonResources {
  devices: 'none' | 'teacher' | 'pupils';
  printing: 'none' | 'some' | 'each';
  space: 'classroom' | 'hall';
}

/** One step of the running order, without its text. */
export interface ActivityOutline {
  /** Its place in the page: `#activity-<id>`; unique in the lesson. */
  id: string;
  title: string;
  minutes: number;
  canBeCut: boolean;
  /** Areas of need for which this activity says what changes. */
  adaptedFor: Id[];
  /** What it asks of pupils as planned, where the author said so. */
  demands?: Demands;
}

/** A worksheet, card set or script, without its text. */
export interface WorksheetOutline {
  /** File name without `.md`: `worksheet`, `worksheet-cards`, `worksheet-cards.adapted`. */
  name: string;
  title: string;
  /** True for `*.adapted.md`: a plainer version of the worksheet of the same name. */
  adapted: boolean;
  hasAnswers: boolean;
  /**
   * Age at which it can be read, in whole years, reckoned from lengths of words and sentences; missing under 80
   * words.
   */
  readingAge?: number;
}

/** All that lists, filters and the at-a-glance box show. Stands in the manifest. */
export interface LessonSummary {
  slug: string;
  /** The theme whose folder the lesson lies in; also the first of `themes`. */
  theme: Id;
  title: string;
  summary: string;
  kind: Id;
  keyStages: Id[];
  /** School years, 0 for Reception to 13. */
  years: number[];
  subjects: Id[];
  themes: Id[];
  minutes: number;
  /** Minutes when everything that can be cut is cut. */
  shortestMinutes: number;
  objectives: string[];
  success: string[];
  vocabulary: VocabularyTerm[];
  /** Framework codes, `<framework>-<edition>/<code>`. */
  curriculum: string[];
  britishValues: Id[];
  protectedCharacteristics: Id[];
  /** Local concerns. For staff: pages do not show them to pupils. */
  concerns: Id[];
  /** 1 light to 3 heavy content. */
  weight: 1 | 2 | 3;
  contentNote?: string;
  /** Slugs of lessons that come before this one. */
  prerequisites: string[];
  resources: LessonResources;
  sources: Source[];
  reviewed: IsoDate;
  reviewDue: IsoDate;
  licence: string;
  /** Areas of need for which the lesson has at least one adaptation. */
  adaptedFor: Id[];
  activities: ActivityOutline[];
  worksheets: WorksheetOutline[];
  slideCount: number;
  /** The same of what pupils read on all slides together. */
  slidesReadingAge?: number;
  /** Hash of the compiled lesson. */
  hash: string;
  /** The compiled lesson, as a path inside the compiled library. */
  file: string;
}

/** What changes for pupils with the named areas of need. */
export interface Adaptation {
  for: Id[];
  html: Html;
}

/** One step of the running order with its text. */
export interface Activity extends ActivityOutline {
  html: Html;
  adaptations: Adaptation[];
}

/** A hard remark and a calm reply to it. */
export interface Reply {
  remark: string;
  html: Html;
}

/** One slide for pupils; `notesHtml` is for the presenter. */
export interface Slide {
  title: string;
  html: Html;
  notesHtml: Html;
}

/** A worksheet with its text; answers stand apart so that they print apart. */
export interface Worksheet extends WorksheetOutline {
  html: Html;
  answersHtml: Html;
}

/** Plain text for the search index. */
export interface LessonText {
  headings: string[];
  adaptations: string;
  body: string;
}

/** A whole compiled lesson. */
export interface Lesson extends Omit<LessonSummary, 'activities' | 'worksheets'> {
  beforeYouTeachHtml: Html;
  activities: Activity[];
  /** Adaptations of the lesson as a whole. */
  adaptations: Adaptation[];
  replies: Reply[];
  checkLearningHtml: Html;
  takeItFurtherHtml: Html;
  slides: Slide[];
  worksheets: Worksheet[];
  text: LessonText;
  /** `lesson.md` as its author wrote it. */
  markdown: string;
}
