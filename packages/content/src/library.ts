// What a compiled library is: the manifest with everything that lists and filters show.
import type {DaySummary} from './day.ts';
import type {Html, Id, IsoDate, LessonSummary} from './lesson.ts';

/** A word of a controlled vocabulary. */
export interface VocabularyEntry {
  id: Id;
  /** "Key Stage 3". */
  label: string;
  /** "KS3", where a shorter name is usual. */
  shortLabel?: string;
  description?: string;
  /** What people type for it: "yr 9", "SEND". */
  aliases: string[];
}

/** A key stage with its years and ages. */
export interface KeyStage extends VocabularyEntry {
  /** School years, 0 for Reception. */
  years: number[];
  /** Youngest and oldest age, in years. */
  ages: [number, number];
}

/** One statement of a framework that a lesson can serve. */
export interface FrameworkItem {
  code: string;
  label: string;
  url?: string;
  /** False while nobody has read it in its source. */
  verified: boolean;
}

/** One edition of a curriculum or duty that schools map to. */
export interface Framework {
  /** `<framework>-<edition>`, the name of its file. */
  id: Id;
  title: string;
  edition: string;
  inForceFrom: IsoDate | null;
  inForceTo: IsoDate | null;
  sourceUrl?: string;
  items: FrameworkItem[];
}

/** Every controlled vocabulary, each in its own order. */
export interface Vocabularies {
  keyStages: KeyStage[];
  subjects: VocabularyEntry[];
  kinds: VocabularyEntry[];
  needs: VocabularyEntry[];
  britishValues: VocabularyEntry[];
  protectedCharacteristics: VocabularyEntry[];
  concerns: VocabularyEntry[];
  frameworks: Framework[];
}

/** A subject area of the library, such as fake news. */
export interface Theme extends VocabularyEntry {
  summary: string;
  /** Why learning about it builds resilience to extremism. */
  why: Html;
  order: number;
}

/** A resource elsewhere that a read source recommends. */
export interface TrustedResource {
  slug: string;
  title: string;
  publisher: string;
  /** Missing where no read source gives an address. */
  url?: string;
  /** What it is good for. */
  summary: string;
  type: 'resource' | 'training' | 'guidance' | 'reporting' | 'support';
  audience: string[];
  keyStages: Id[];
  themes: Id[];
  cost: 'free' | 'part-free' | 'paid' | 'unknown';
  signIn: 'no' | 'yes' | 'some' | 'unknown';
  checkedOn: IsoDate;
}

/** One telephone number, address or form with whom it is for. */
export interface Contact {
  id: Id;
  name: string;
  /** When to use it. */
  use: string;
  phone?: string;
  textphone?: string;
  email?: string;
  url?: string;
  hours?: string;
  /** Whom it is for. */
  audience: ('everyone' | 'public' | 'school-staff')[];
  verifiedOn: IsoDate;
}

/** One question and answer of the help page. */
export interface HelpSection {
  id: Id;
  title: string;
  html: Html;
}

/** Local contacts and the referral route: `content/area.yaml`, the one file another council changes. */
export interface Area {
  /** "Derby". */
  name: string;
  /** "Derby City Council". */
  council: string;
  /** "Derbyshire Constabulary". */
  police: string;
  /** Two or three plain sentences for every safeguarding box. */
  safeguardingHtml: Html;
  contacts: Contact[];
  sections: HelpSection[];
  reviewed: IsoDate;
  sources: {title: string; url?: string; checkedOn: IsoDate}[];
}

/** Everything about the library but the lessons' texts: `manifest.json`. */
export interface Manifest {
  /** Hash of everything in the library; changes whenever anything that a visitor can see changes. */
  version: string;
  vocabularies: Vocabularies;
  themes: Theme[];
  lessons: LessonSummary[];
  /** Ready-made drop-down days, those for the youngest first. */
  days: DaySummary[];
  trusted: TrustedResource[];
  area: Area;
}
