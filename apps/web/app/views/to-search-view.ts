// What the results page shows, in words and finished links: the browser's half needs no search code.
import type {Library} from '@resilience/content';
import {toCountText, toListText} from '@resilience/content/say';
import type {Facet, Hit, MarkedText, SearchAnswer, SearchQuery} from '@resilience/search';

import {toChips, type Chip, type ToHref} from './to-chips.ts';
import {toDayCard, type DayCard} from './to-day-card.ts';
import {toLessonCard, type LessonCard} from './to-lesson-card.ts';
import {toPageNumbers} from './to-page-numbers.ts';
import {toSuggestionView, type SuggestionView} from './to-suggestion-view.ts';
import {toTrustedCard, type TrustedCard} from './to-trusted-card.ts';

/** A result with its matching words marked. */
export type ResultView = {title: MarkedText; summary: MarkedText; heading?: MarkedText} & (
  {type: 'lesson'; lesson: LessonCard} | {type: 'day'; day: DayCard} | {type: 'trusted'; trusted: TrustedCard}
);

/** A filter in the sidebar. */
export interface FilterGroup extends Facet {
  /** How many of its values are chosen. */
  chosen: number;
  /** Can be folded away: only the first few filters always stand open. */
  foldable: boolean;
}

/** A link to another page of results; without `href` it is a gap. */
export interface PageLink {
  key: string;
  number?: number;
  href?: string;
  current: boolean;
}

/** The results page. */
export interface SearchView {
  /** "9 results for “misinformation”". */
  heading: string;
  /** What the search box holds: the words that were not understood as filters. */
  text: string;
  sort: SearchQuery['sort'];
  chips: Chip[];
  clearHref?: string;
  groups: FilterGroup[];
  chosen: number;
  results: ResultView[];
  pages: PageLink[];
  previousHref?: string;
  nextHref?: string;
  standby: boolean;
  /** "“solar” and “lunar”": words that were left out because nothing holds them with the others. */
  leftOut?: string;
  suggestion?: SuggestionView;
}

/** Filters that always stand open in the sidebar. */
const OPEN_GROUPS = 4;

/** Puts an answer into words and links. */
export function toSearchView(answer: SearchAnswer, library: Library, toHref: ToHref): SearchView {
  const {query, page, pages} = answer;
  const groups = answer.facets.map(toFilterGroup);
  const chosen = groups.reduce((sum, group) => sum + group.chosen, 0);
  const toPageHref = (number: number) => toHref({...query, page: number});
  return {
    heading: toHeading(answer),
    text: query.text,
    sort: query.sort,
    chips: toChips(answer, toHref),
    clearHref: chosen > 0 ? toHref({...query, filters: {}, page: 1}) : undefined,
    groups,
    chosen,
    results: answer.hits.flatMap((hit) => toResultView(hit, library) ?? []),
    pages: toPageLinks(page, pages, toPageHref),
    previousHref: page > 1 && pages > 1 ? toPageHref(page - 1) : undefined,
    nextHref: page < pages ? toPageHref(page + 1) : undefined,
    standby: answer.standby,
    leftOut: answer.leftOut.length > 0 ? toListText(answer.leftOut.map((word) => `“${word}”`)) : undefined,
    suggestion:
      answer.suggestion && toSuggestionView(answer.suggestion, {query, themes: library.themes}, toHref),
  };
}

/** @returns "9 results for “fake news”", "1 result", "No results for “xyz”" */
export function toHeading({total, query}: Pick<SearchAnswer, 'total' | 'query'>): string {
  const count = total === 0 ? 'No results' : toCountText(total, 'result');
  return query.text === '' ? count : `${count} for “${query.text}”`;
}

function toFilterGroup(facet: Facet, index: number): FilterGroup {
  const chosen = facet.values.filter((value) => value.chosen).length;
  return {...facet, chosen, foldable: index >= OPEN_GROUPS};
}

// A hit that the library no longer has is left out: the index may be a moment behind.
function toResultView(hit: Hit, library: Library): ResultView | undefined {
  const {title, summary, heading} = hit;
  if (hit.type === 'lesson') {
    const lesson = library.findLesson(hit.slug);
    return lesson && {type: 'lesson', title, summary, heading, lesson: toLessonCard(lesson, library)};
  }
  if (hit.type === 'day') {
    const day = library.findDay(hit.slug);
    return day && {type: 'day', title, summary, heading, day: toDayCard(day, library)};
  }
  const trusted = library.trusted.find(({slug}) => slug === hit.slug);
  return trusted && {type: 'trusted', title, summary, heading, trusted: toTrustedCard(trusted, library)};
}

function toPageLinks(page: number, pages: number, toPageHref: (number: number) => string): PageLink[] {
  return toPageNumbers(page, pages).map((number, index) =>
    number === 'gap'
      ? {key: `gap-${index}`, current: false}
      : {key: String(number), number, href: toPageHref(number), current: number === page},
  );
}
