// One page for a teaching assistant: what to do before, during and after a lesson, in the version that was chosen.
import type {Lesson, Library} from '@resilience/content';
import {toListText, toResourcesText, toShortLabel} from '@resilience/content/say';

import {toDemandRows, type DemandRow} from './to-demands.ts';
import {toLessonView, type ActivityView, type AdaptationView, type LessonView} from './to-lesson-view.ts';
import {toPlanLines, type PlanLine} from './to-plan-lines.ts';
import {toVersionQuery} from './to-version-query.ts';

/** One activity as the adult beside a pupil meets it. */
export interface SupportStep {
  id: string;
  title: string;
  minutes: number;
  canBeCut: boolean;
  /** For the chosen needs; none on the lesson as planned. */
  adaptations: AdaptationView[];
  /** "communication and learning": what else could be chosen, on the lesson as planned. */
  changesFor?: string;
  demands?: DemandRow[];
}

/** A word with what to say for it; `instead` is the longer wording that is left for later. */
export interface SupportWord {
  term: string;
  say: string;
  instead?: string;
}

/** The support sheet of a lesson. */
export interface SupportSheetView {
  lesson: {href: string; title: string; minutes: number};
  versions: {href: string; label: string; chosen: boolean}[];
  chosen: string[];
  /** "cognition and learning needs"; missing on the lesson as planned. */
  adaptedFor?: string;
  words: SupportWord[];
  cardsHref: string;
  /** "A classroom, some printing, no devices". */
  youNeed: string;
  sheets: {href: string; title: string}[];
  wholeLesson: AdaptationView[];
  steps: SupportStep[];
  lookFor: string[];
  checkHtml: string;
  tellHtml: string;
  planLines: PlanLine[];
  /** How closely the page is set, so that it stays one page. */
  density: 'roomy' | 'close' | 'tight';
  /** What the adult should know before printing, in whole sentences. */
  notes: string[];
}

/** Puts the sheet together. */
export function toSupportSheet(lesson: Lesson, library: Library, chosen: string[]): SupportSheetView {
  const view = toLessonView(lesson, library, chosen);
  const sheet = {
    ...toBefore(lesson, view, chosen),
    steps: view.activities.map((activity) => toStep(activity, library, chosen)),
    lookFor: lesson.success,
    checkHtml: lesson.checkLearningHtml,
    tellHtml: library.area.safeguardingHtml,
  };
  const length = countCharacters(sheet);
  return {
    lesson: {
      href: `/lessons/${lesson.slug}${toVersionQuery(chosen)}`,
      title: lesson.title,
      minutes: lesson.minutes,
    },
    versions: view.versions.map(({label, href, chosen: isChosen}) => ({
      label,
      href: toSheetAddress(href),
      chosen: isChosen,
    })),
    chosen,
    adaptedFor: view.adaptedFor,
    ...sheet,
    planLines: toPlanLines(lesson, view),
    density: toDensity(length),
    notes: toNotes(chosen, length),
  };
}

function toStep(activity: ActivityView, {vocabularies}: Library, chosen: string[]): SupportStep {
  const {id, title, minutes, canBeCut, adaptations, adaptedFor, demands} = activity;
  const labels = adaptedFor.map((need) => toShortLabel(vocabularies.needs, need));
  return {
    id,
    title,
    minutes,
    canBeCut,
    adaptations: chosen.length > 0 ? adaptations : [],
    changesFor: chosen.length === 0 && labels.length > 0 ? toListText(labels) : undefined,
    demands: toDemandRows(demands),
  };
}

function toBefore(lesson: Lesson, view: LessonView, chosen: string[]) {
  return {
    words: lesson.vocabulary.map(({term, meaning, plain}) => ({
      term,
      say: plain ?? meaning,
      instead: plain && plain !== meaning ? meaning : undefined,
    })),
    cardsHref: `/lessons/${lesson.slug}/cards${toVersionQuery(chosen)}`,
    youNeed: toResourcesText(lesson.resources),
    sheets: view.worksheets.map(({title, href}) => ({title, href})),
    wholeLesson: chosen.length > 0 ? view.adaptations : [],
  };
}

// The version switcher leads to the lesson's page: the same version of the sheet lies beside it.
function toSheetAddress(href: string): string {
  const {pathname, search} = new URL(href, 'http://local');
  return `${pathname}/support-sheet${search}`;
}

// Characters that a page holds at each setting, measured in a browser over the whole library.
const ROOMY = 1950;
const CLOSE = 2550;
const TIGHT = 3300;

/** A step takes as much room as this many characters, however little changes in it. */
const STEP = 170;

function toDensity(length: number): SupportSheetView['density'] {
  if (length <= ROOMY) return 'roomy';
  return length <= CLOSE ? 'close' : 'tight';
}

// What stands on the page, without the names of things that have only links.
function countCharacters(
  sheet: Pick<SupportSheetView, 'words' | 'steps' | 'wholeLesson' | 'lookFor' | 'checkHtml'>,
) {
  const {words, steps, wholeLesson, lookFor, checkHtml} = sheet;
  const texts = [
    ...words.flatMap(({term, say, instead = ''}) => [term, say, instead]),
    ...[...wholeLesson, ...steps.flatMap(({adaptations}) => adaptations)].map(({html}) => html),
    ...lookFor,
    checkHtml,
  ];
  return texts.join(' ').replaceAll(/<[^>]*>/g, '').length + steps.length * STEP;
}

function toNotes(chosen: string[], length: number): string[] {
  if (chosen.length === 0)
    return ['Choose the area of need: the sheet then says what to do in each activity.'];
  return length > TIGHT
    ? ['For so many needs at once the sheet takes more than one page: choose fewer to have it on one.']
    : [];
}
