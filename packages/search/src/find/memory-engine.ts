// The in-process adapter (MiniSearch): the standby while Meilisearch does not answer, and the engine of tests.
import {filters} from '../filters/index.ts';
import type {FilterChoices, MarkedText, Sort} from '../query.ts';
import type {SearchItem} from '../search-item.ts';
import {
  loadText,
  toEntry,
  toItemId,
  toItems,
  toPartTitles,
  toReviewed,
  typeOrder,
  type SearchLibrary,
} from '../to-items.ts';
import {markWords} from './marked-text.ts';
import {createTextIndex, toTerm} from './memory-index.ts';
import {
  PAGE_SIZE,
  withoutFilter,
  type Counts,
  type EngineHit,
  type Question,
  type SearchEngine,
} from './search-engine.ts';

/** An engine over a library in this process. */
export interface MemoryEngine extends SearchEngine {
  /** Builds the index of whole texts, if that has not begun; resolves when it is in use. */
  warm(): Promise<void>;
  /** Stops building; the engine still answers from what lists show. */
  close(): void;
}

/** An item with what finding, counting and ordering need of it. */
interface Entry {
  id: string;
  item: SearchItem;
  values: Record<string, readonly string[]>;
  reviewed: string;
  minutes: number;
}

/** An entry that matches a text, with the words of it that did. */
interface Match {
  entry: Entry;
  score: number;
  terms: ReadonlySet<string>;
}

const noTerms: ReadonlySet<string> = new Set();

/** Makes an engine over a library. Nothing is built before it is needed: see `createTextIndex`. */
export function createMemoryEngine(library: SearchLibrary): MemoryEngine {
  const entries = toItems(library).map(toCounted);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = createTextIndex({
    items: entries.map(({item}) => item),
    library,
    loadText: (item) => loadText(item, library),
  });

  const match = async ({text, isWhole}: Question): Promise<Match[]> => {
    if (!text) return entries.map((entry) => ({entry, score: 0, terms: noTerms}));
    const found = await index.find(text, isWhole);
    return found.map(({id, score, terms}) => ({entry: byId.get(id)!, score, terms: new Set(terms)}));
  };

  return {
    async find(question) {
      const matches = await match(question);
      const found = matches
        .filter(({entry}) => hasChoices(entry, question.filters))
        .sort(orders[question.sort]);
      const from = (question.page - 1) * PAGE_SIZE;
      return {
        total: found.length,
        hits: found.slice(from, from + PAGE_SIZE).map(toHit),
        counts: countValues(matches, question.filters),
      };
    },
    async count(questions) {
      const all = await Promise.all(questions.map(match));
      return all.map(
        (found, at) => found.filter(({entry}) => hasChoices(entry, questions[at]!.filters)).length,
      );
    },
    warm: index.warm,
    close: index.close,
  };
}

function toCounted(item: SearchItem): Entry {
  return {
    id: toItemId(item),
    item,
    values: Object.fromEntries(filters.map(({name, values}) => [name, values(item)])),
    reviewed: toReviewed(item),
    minutes: item.type === 'lesson' ? item.lesson.minutes : Infinity,
  };
}

function hasChoices({values}: Entry, choices: FilterChoices): boolean {
  return Object.entries(choices).every(
    ([name, chosen]) => chosen.length === 0 || chosen.some((value) => values[name]?.includes(value)),
  );
}

function countValues(matches: Match[], choices: FilterChoices): Counts {
  return Object.fromEntries(
    filters.map(({name}) => {
      const others = withoutFilter(choices, name);
      const counts: Record<string, number> = {};
      for (const {entry} of matches.filter((found) => hasChoices(found.entry, others))) {
        for (const value of entry.values[name] ?? []) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [name, counts];
    }),
  );
}

/** By type, then by slug, so that equals always stand in the same order. */
function byName(a: Match, b: Match): number {
  return byType(a, b) || compare(a.entry.item.slug, b.entry.item.slug);
}

function byType(a: Match, b: Match): number {
  return typeOrder[a.entry.item.type] - typeOrder[b.entry.item.type];
}

const orders: Record<Sort, (a: Match, b: Match) => number> = {
  best: (a, b) =>
    b.score - a.score || byType(a, b) || compare(b.entry.reviewed, a.entry.reviewed) || byName(a, b),
  newest: (a, b) => compare(b.entry.reviewed, a.entry.reviewed) || byName(a, b),
  shortest: (a, b) => compare(a.entry.minutes, b.entry.minutes) || byName(a, b),
};

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toHit({entry, terms}: Match): EngineHit {
  const shown = toEntry(entry.item);
  const mark = (text: string): MarkedText => markWords(text, (word) => terms.has(toTerm(word)));
  return {
    id: entry.id,
    title: mark(shown.title),
    summary: mark(shown.summary),
    headings: toPartTitles(entry.item).map(mark),
  };
}
