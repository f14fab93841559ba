// The port behind which engines stand: what is asked of one and what it answers.
import type {FilterChoices, MarkedText, Sort} from '../query.ts';

/** Results a page. */
export const PAGE_SIZE = 10;

/** What an engine is asked. */
export interface Question {
  /** Already prepared by `toEngineText`; an item must hold every word. Empty finds everything. */
  text: string;
  /** True where the last word is whole; otherwise it may be the beginning of one. */
  isWhole?: boolean;
  filters: FilterChoices;
  sort: Sort;
  page: number;
}

/** An item that was found, by its name in the index (`lesson_lateral-reading`). */
export interface EngineHit {
  id: string;
  title: MarkedText;
  summary: MarkedText;
  headings: MarkedText[];
}

/** Number of results by filter name and value. */
export type Counts = Record<string, Record<string, number>>;

/** What an engine answers. */
export interface EngineAnswer {
  total: number;
  /** At most {@link PAGE_SIZE}. */
  hits: EngineHit[];
  /** For each filter, results with every other filter as it is and its own choices left out. */
  counts: Counts;
}

/** Something that searches a library. Both methods throw where the engine cannot answer. */
export interface SearchEngine {
  find(question: Question): Promise<EngineAnswer>;
  /** Counts the results of several questions at once, in their order. */
  count(questions: Question[]): Promise<number[]>;
}

/** Thrown where an engine does not hold the library that it was asked about. */
export class OtherLibraryError extends Error {}

/** Leaves one filter's choices out. */
export function withoutFilter(choices: FilterChoices, name: string): FilterChoices {
  return Object.fromEntries(Object.entries(choices).filter(([filter]) => filter !== name));
}
