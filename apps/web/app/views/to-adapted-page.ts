// The SENCO's front door: areas of need, lessons that were written for pupils with SEN first, filters and results.
import type {LessonSummary, Library} from '@resilience/content';
import {toLowerFirst} from '@resilience/content/say';

import {
  findPlainestAge,
  fitsQuery,
  isGentleOn,
  readingAges,
  toAdaptedQuery,
  type AdaptedQuery,
} from './to-adapted-query.ts';
import {toDayCard, type DayCard} from './to-day-card.ts';
import {demandNames, toDemandLabel} from './to-demands.ts';
import {toLessonCard, type LessonCard} from './to-lesson-card.ts';
import {toChosenNeeds} from './to-lesson-view.ts';
import {toNeedCards, type NeedCard} from './to-need-cards.ts';
import {toVersionQuery, type AddressOptions} from './to-version-query.ts';
import {toWaysOut} from './to-way-out.ts';

/** A choice of a filter with what it would give. */
export interface AdaptedChoice {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

/** A lesson with what it has for pupils who need it otherwise. */
export interface AdaptedResult extends LessonCard {
  supportHref: string;
  cardsHref?: string;
  /** "2 plainer worksheets". */
  sheets: number;
  cards: number;
  /** "reading, talk". */
  gentleOn: string[];
  readingAge?: number;
}

/** The page of adapted material. */
export interface AdaptedPageView {
  needs: NeedCard[];
  writtenFirst: LessonCard[];
  days: DayCard[];
  filters: Record<'needs' | 'stages' | 'themes' | 'gentler' | 'readingAges', AdaptedChoice[]>;
  /** True where anything was asked for. */
  filtered: boolean;
  total: number;
  results: AdaptedResult[];
  /** All results on one page; only where more were found than are shown. */
  allHref?: string;
  /** Where nothing was found: choices to drop, with what each would give. */
  waysOut: {href: string; label: string; count: number}[];
}

const SHOWN = 20;

/** Puts the page together. */
export function toAdaptedPage(library: Library, params: URLSearchParams): AdaptedPageView {
  const query = toAdaptedQuery(params, {
    needs: library.vocabularies.needs.map(({id}) => id),
    stages: library.vocabularies.keyStages.map(({id}) => id),
    themes: library.themes.map(({id}) => id),
  });
  const found = toMostChanged(
    library.lessons.filter((lesson) => fitsQuery(lesson, query)),
    query.needs,
  );
  const shown = params.has('all') ? found : found.slice(0, SHOWN);
  return {
    needs: toNeedCards(library),
    writtenFirst: library.lessons
      .filter(isWrittenFirst)
      .map((lesson) => toVersionCard(lesson, library, query.needs)),
    days: library.days.filter(({needs}) => needs.length > 0).map((day) => toDayCard(day, library)),
    filters: toFilters(library, query),
    filtered: Object.values(query).some((asked) =>
      Array.isArray(asked) ? asked.length > 0 : asked !== undefined,
    ),
    total: found.length,
    results: shown.map((lesson) => toResult(lesson, library, query)),
    allHref: shown.length < found.length ? `/adapted${toQueryText(query, {all: 1})}#results` : undefined,
    waysOut: (found.length === 0 ? toWaysOut(library, query) : []).map(({label, query: rest, count}) => ({
      href: `/adapted${toQueryText(rest)}#results`,
      label,
      count,
    })),
  };
}

/** Authors say so in the summary: there is no other sign of it in a lesson. */
function isWrittenFirst({summary}: LessonSummary): boolean {
  return /written first for pupils with SEN/i.test(summary);
}

// Where more of a lesson is written anew for what was asked there is more to use. Others keep the library's order.
function toMostChanged(lessons: LessonSummary[], needs: string[]): LessonSummary[] {
  const countChanged = ({activities}: LessonSummary) =>
    activities.filter(({adaptedFor}) => adaptedFor.some((need) => needs.includes(need))).length;
  return lessons.toSorted((one, other) => countChanged(other) - countChanged(one));
}

// A lesson that has no version for a need opens as planned.
function toVersionCard(lesson: LessonSummary, library: Library, needs: string[]): LessonCard {
  const card = toLessonCard(lesson, library);
  return {...card, href: `${card.href}${toVersionQuery(toChosenNeeds(needs, lesson))}`};
}

function toQueryText(
  {needs, stages, theme, gentler, readingAge}: AdaptedQuery,
  options: AddressOptions = {},
): string {
  return toVersionQuery([], {need: needs, stage: stages, theme, gentler, readingAge, ...options});
}

function toFilters(
  {vocabularies, themes, lessons}: Library,
  query: AdaptedQuery,
): AdaptedPageView['filters'] {
  const count = (change: Partial<AdaptedQuery>) =>
    lessons.filter((lesson) => fitsQuery(lesson, {...query, ...change})).length;
  const choice = (words: Omit<AdaptedChoice, 'count'>, change: Partial<AdaptedQuery>) => ({
    ...words,
    count: count(change),
  });
  return {
    needs: vocabularies.needs.map(({id, label}) =>
      choice({value: id, label, chosen: query.needs.includes(id)}, {needs: [...query.needs, id]}),
    ),
    stages: vocabularies.keyStages.map(({id, label}) =>
      choice({value: id, label, chosen: query.stages.includes(id)}, {stages: [id]}),
    ),
    themes: themes.map(({id, label}) => choice({value: id, label, chosen: query.theme === id}, {theme: id})),
    gentler: demandNames.map((name) =>
      choice(
        {value: name, label: toDemandLabel(name), chosen: query.gentler.includes(name)},
        {gentler: [...query.gentler, name]},
      ),
    ),
    readingAges: readingAges.map((age) =>
      choice(
        {value: String(age), label: `${age} or lower`, chosen: query.readingAge === age},
        {readingAge: age},
      ),
    ),
  };
}

function toResult(lesson: LessonSummary, library: Library, {needs}: AdaptedQuery): AdaptedResult {
  const version = toVersionQuery(needs);
  const card = toLessonCard(lesson, library);
  return {
    ...card,
    href: `${card.href}${version}`,
    supportHref: `${card.href}/support-sheet${version}`,
    cardsHref: lesson.vocabulary.length > 0 ? `${card.href}/cards${version}` : undefined,
    sheets: lesson.worksheets.filter(({adapted}) => adapted).length,
    cards: lesson.vocabulary.length,
    gentleOn: demandNames
      .filter((name) => isGentleOn(lesson, name))
      .map((name) => toLowerFirst(toDemandLabel(name))),
    readingAge: findPlainestAge(lesson),
  };
}
