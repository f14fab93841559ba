// Builds the in-process index in small steps, so that requests are answered meanwhile.
import MiniSearch from 'minisearch';

import {
  searchableFields,
  toSearchableText,
  type SearchableField,
  type SearchableText,
} from '../to-document.ts';
import type {LibraryWords, SearchItem} from '../search-item.ts';
import {toItemId} from '../to-items.ts';

/**
 * In the order of the fields of the index of Meilisearch: what stands earlier there weighs more here. The steps are
 * wide where it matters most, for rare words count more than common ones on top of this.
 */
const boost: Record<SearchableField, number> = {
  title: 24,
  mainAliases: 14,
  aliases: 5.5,
  objectives: 4.5,
  vocabulary: 4,
  summary: 3.2,
  headings: 2,
  adaptations: 1.2,
  body: 1,
};

/** Longest that the event loop is held by one step, in milliseconds. */
const STEP_MS = 8;

/**
 * A question that comes while the whole texts are being read waits for them, so long after reading has begun and no
 * longer: a small library is read by then, and a large one is no reason to keep anybody waiting.
 */
const PATIENCE_MS = 200;
/** The same for a question to which lists hold nothing: that there is nothing at all is only said of what was read. */
const PATIENCE_FOR_NOTHING_MS = 2_000;

/** An item under its id, ready for the index. */
interface IndexedItem extends Partial<Record<SearchableField, string>> {
  id: string;
}

/** Makes a word comparable: lower case, without accents. */
export function toTerm(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

function toTerms(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** As Meilisearch does it: one typo from five letters, two from nine, none in numbers. */
function toFuzziness(term: string): number | false {
  if (/\d/.test(term) || term.length < 5) return false;
  return term.length < 9 ? 1 : 2;
}

function createIndex(fields: readonly SearchableField[]): MiniSearch<IndexedItem> {
  return new MiniSearch<IndexedItem>({
    fields: [...fields],
    tokenize: toTerms,
    processTerm: toTerm,
    searchOptions: {
      boost,
      fuzzy: toFuzziness,
      prefix: (_term, at, terms) => at === terms.length - 1,
      weights: {fuzzy: 0.3, prefix: 0.6},
      // The length of a field does not matter: where many items have none, the few words of the others look long.
      bm25: {k: 1.2, b: 0, d: 0.5},
    },
  });
}

/**
 * What the first index is built from. Aliases other than the theme's are more words than all of these together, and
 * the same ones in most lessons; the whole index has them a moment later.
 */
const outlineFields = ['title', 'mainAliases', 'objectives', 'vocabulary', 'summary'] as const;

/** What a text index is built from. */
export interface TextIndexOptions {
  items: SearchItem[];
  library: LibraryWords;
  /** Reads the text of an item. */
  loadText: (item: SearchItem) => Promise<SearchItem>;
}

/** An item that holds every word, with the words of it that matched. */
export interface TextMatch {
  id: string;
  score: number;
  terms: string[];
}

/** An index that answers at once, and better once it is warm. */
export interface TextIndex {
  /** Finds the items that hold every word, the best first; the last may be a beginning unless all are whole. */
  find(text: string, isWhole?: boolean): Promise<TextMatch[]>;
  /** Reads the whole texts, if that has not begun; resolves when they are in use. */
  warm(): Promise<void>;
  /** Stops reading; what lists show is still found. */
  close(): void;
}

/**
 * Makes an index of which nothing is built before it is needed. The first question builds one of what lists show
 * (titles, summaries, aliases, objectives; milliseconds), `warm` one of the whole texts, which then takes its place.
 */
export function createTextIndex({items, library, loadText}: TextIndexOptions): TextIndex {
  const closing = new AbortController();
  let outline: Promise<MiniSearch> | undefined;
  let whole: MiniSearch | undefined;
  let warming: Promise<void> | undefined;
  let began = -Infinity;
  const getOutline = () => (outline ??= buildIndex({items, library, fields: outlineFields}));
  const buildWhole = async () => {
    // First what a question may be waiting for.
    await getOutline();
    whole = await buildIndex({items, library, fields: searchableFields, loadText, signal: closing.signal});
  };
  const warm = () => {
    if (!warming) began = performance.now();
    return (warming ??= buildWhole());
  };
  const waitForWhole = async (patienceMs: number): Promise<void> => {
    const left = began + patienceMs - performance.now();
    if (whole || left <= 0) return;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, left).unref());
    await Promise.race([warming?.catch(() => undefined), patience]);
  };
  const search = async (text: string, isWhole: boolean): Promise<TextMatch[]> => {
    const index = whole ?? (await getOutline());
    return index
      .search(text, {combineWith: 'AND', ...(isWhole && {prefix: false})})
      .map(({id, score, terms}) => ({id: id as string, score, terms}));
  };
  return {
    async find(text, isWhole = false) {
      await waitForWhole(PATIENCE_MS);
      const found = await search(text, isWhole);
      if (whole || found.length > 0) return found;
      await waitForWhole(PATIENCE_FOR_NOTHING_MS);
      return search(text, isWhole);
    },
    warm,
    close: () => closing.abort(),
  };
}

/** What to build an index from, and what stops it. */
interface BuildOptions extends Omit<TextIndexOptions, 'loadText'> {
  fields: readonly SearchableField[];
  loadText?: TextIndexOptions['loadText'];
  signal?: AbortSignal;
}

/**
 * Builds an index; gives way to other work after each {@link STEP_MS}.
 * @throws the signal's reason when it is aborted, and what `loadText` throws
 */
async function buildIndex({items, library, ...options}: BuildOptions): Promise<MiniSearch<IndexedItem>> {
  const {fields, loadText, signal} = options;
  const index = createIndex(fields);
  let started = performance.now();
  for (const item of items) {
    const text = toSearchableText(loadText ? await loadText(item) : item, library);
    index.add({id: toItemId(item), ...toStrings(text, fields)});
    if (performance.now() - started > STEP_MS) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      started = performance.now();
    }
    signal?.throwIfAborted();
  }
  return index;
}

function toStrings(
  text: SearchableText,
  fields: readonly SearchableField[],
): Partial<Record<SearchableField, string>> {
  return Object.fromEntries(fields.map((field) => [field, [text[field]].flat().join('\n')] as const));
}
