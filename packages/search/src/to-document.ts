// Turns an item of the library into the document that engines search.
import {createHash} from 'node:crypto';

import type {Day, LessonText} from '@resilience/content';

import {filters} from './filters/index.ts';
import type {LibraryWords, SearchItem} from './search-item.ts';
import {toAliases, toAliasesDigest, toCurriculumLabels, type Aliases} from './to-aliases.ts';
import {toEntry, toItemId, toPartTitles, toReviewed, typeOrder} from './to-items.ts';

/** The fields that are searched, those that count most first. */
export const searchableFields = [
  'title',
  'mainAliases',
  'aliases',
  'objectives',
  'vocabulary',
  'summary',
  'headings',
  'adaptations',
  'body',
] as const;
export type SearchableField = (typeof searchableFields)[number];

/** What is searched of an item. */
export interface SearchableText extends Aliases {
  title: string;
  objectives: string[];
  vocabulary: string[];
  summary: string;
  headings: string[];
  adaptations: string;
  body: string;
}

/** What an engine stores of an item; beside these fields one a filter, with its values (`stage: ['ks3']`). */
export interface SearchDocument extends SearchableText {
  id: string;
  type: SearchItem['type'];
  /** Lessons before days before trusted resources: see `typeOrder`. */
  order: number;
  slug: string;
  /** Changes whenever anything in the document changes: see {@link toDocumentHash}. */
  hash: string;
  /** Day of the last review as a number, 20261120. */
  reviewed: number;
  /** Missing where an item has no length. */
  minutes?: number;
}

/** Raised when documents are made in another way, so that they are made anew. */
export const documentFormat = 2;

const noText: LessonText = {headings: [], adaptations: '', body: ''};

/**
 * Gathers what is searched of an item.
 * @param item with `text` where its whole text shall be found; without it, what lists show of it is
 */
export function toSearchableText(item: SearchItem, library: LibraryWords): SearchableText {
  const text = item.type === 'trusted' ? noText : toText(item);
  const {title, summary} = toEntry(item);
  return {
    title,
    ...toAliases(item, library),
    objectives: item.type === 'lesson' ? item.lesson.objectives : [],
    vocabulary:
      item.type === 'lesson' ? item.lesson.vocabulary.map(({term, meaning}) => `${term}: ${meaning}`) : [],
    summary,
    headings: text.headings,
    adaptations: text.adaptations,
    body: [...toCurriculumLabels(item, library), text.body].join('\n'),
  };
}

/** A day has no headings of its own but those of its timetable. */
function toText(item: Exclude<SearchItem, {type: 'trusted'}>): LessonText {
  if (item.type === 'lesson') return item.text ?? noText;
  const {headings, body}: Day['text'] = item.text ?? noText;
  return {headings: [...toPartTitles(item), ...headings], adaptations: '', body};
}

/** Makes the document of an item; `item.text` is its whole text. */
export function toDocument(item: SearchItem, library: LibraryWords): SearchDocument {
  return clean({
    ...toHead(item),
    hash: toDocumentHash(item, library),
    ...toSearchableText(item, library),
  });
}

/**
 * Hashes everything that the document is made of, without reading the item's text: the hash of the
 * lesson or day stands for it.
 * @returns 32 hexadecimal digits
 */
export function toDocumentHash(item: SearchItem, library: LibraryWords): string {
  const entry = toEntry(item);
  const source = 'hash' in entry ? entry.hash : JSON.stringify(entry);
  return createHash('sha256')
    .update(JSON.stringify([source, toHead(item), toAliasesDigest(item, library)]))
    .digest('hex')
    .slice(0, 32);
}

/** Everything of a document that is not searched: it is filtered and put in order by it. */
function toHead(item: SearchItem): Omit<SearchDocument, keyof SearchableText | 'hash'> {
  return {
    id: toItemId(item),
    type: item.type,
    order: typeOrder[item.type],
    slug: item.slug,
    reviewed: Number(toReviewed(item).replaceAll('-', '')),
    minutes: item.type === 'lesson' ? item.lesson.minutes : undefined,
    ...Object.fromEntries(filters.map(({name, values}) => [name, values(item)])),
  };
}

/** Takes private-use characters out of every text, for they mark matches in answers. */
function clean(document: SearchDocument): SearchDocument {
  const json = JSON.stringify(document);
  const plain = json.replace(/[\uE000-\uF8FF]/g, '');
  return json === plain ? document : (JSON.parse(plain) as SearchDocument);
}
