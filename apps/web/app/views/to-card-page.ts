// Cut-out cards of a lesson's words: word, plain meaning, and a picture where there is one of exactly that meaning.
import type {Lesson} from '@resilience/content';
import {toLicenceText} from '@resilience/content/say';

import {cardCounts, type CardOptions} from './to-card-options.ts';
import {toVersionQuery} from './to-version-query.ts';

/** One card; a blank one has no word. */
export interface Card {
  word?: string;
  meaning?: string;
  /** Address of the drawing. */
  symbol?: string;
}

/** The page with the cards. */
export interface CardPageView {
  lesson: {href: string; title: string};
  chosen: string[];
  options: CardOptions;
  /** Sheets of paper, each with its cards. */
  sheets: Card[][];
  /** "95 × 66 mm". */
  cardSize: string;
  /** "CC BY 4.0": of the words. */
  licence: string;
  /** Every drawing is of the same set, under the same licence. */
  hasSymbols: boolean;
  /** How many a page may hold. */
  counts: readonly number[];
}

const cardSizes: Record<CardOptions['perPage'], string> = {
  2: '190 × 132 mm',
  4: '95 × 132 mm',
  8: '95 × 66 mm',
};

/** Puts the cards on sheets. The plain meaning goes on a card in every version: cards are for those who need it. */
export function toCardPage(
  lesson: Pick<Lesson, 'slug' | 'title' | 'vocabulary' | 'licence'>,
  {chosen, options}: {chosen: string[]; options: CardOptions},
): CardPageView {
  const cards = options.blank ? new Array<Card>(options.perPage).fill({}) : toCards(lesson);
  return {
    lesson: {href: `/lessons/${lesson.slug}${toVersionQuery(chosen)}`, title: lesson.title},
    chosen,
    options,
    licence: toLicenceText(lesson.licence),
    sheets: toSheets(cards, options.perPage),
    cardSize: cardSizes[options.perPage],
    hasSymbols: cards.some(({symbol}) => symbol !== undefined),
    counts: cardCounts,
  };
}

function toCards({vocabulary}: Pick<Lesson, 'vocabulary'>): Card[] {
  return vocabulary.map(({term, meaning, plain, symbol}) => ({
    word: term,
    meaning: plain ?? meaning,
    symbol: symbol && `/${symbol.file}`,
  }));
}

function toSheets(cards: Card[], perPage: number): Card[][] {
  const count = Math.ceil(cards.length / perPage);
  return Array.from({length: count}, (_, index) => cards.slice(index * perPage, (index + 1) * perPage));
}
