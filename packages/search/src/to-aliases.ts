// What people type for an item: the labels and aliases of everything that it is about.
import {createHash} from 'node:crypto';

import type {TrustedResource, VocabularyEntry} from '@resilience/content';

import type {LibraryWords, SearchItem} from './search-item.ts';
import {toEntry} from './to-items.ts';
import {dayWords} from './understand/filter-words.ts';

/** The words of a lesson's own theme, and those of everything else about an item. */
export interface Aliases {
  mainAliases: string[];
  aliases: string[];
}

/** The words of one entry of a vocabulary. */
interface Entry {
  words: string[];
  /** Changes with the words; shorter to hash than they are. */
  digest: string;
}

/** Vocabularies as an item names them, by id. */
interface Names {
  themes: Entries;
  stages: Entries;
  subjects: Entries;
  kinds: Entries;
  needs: Entries;
  values: Entries;
  characteristics: Entries;
  concerns: Entries;
  /** Framework and label by code, `<framework>/<code>`. */
  curriculum: Map<string, string[]>;
}

type Entries = Map<string, Entry>;

const namesOfLibrary = new WeakMap<LibraryWords, Names>();

const anyNeed = ['SEND', 'SEN', 'special educational needs', 'adapted'];

/** What people type for a type of trusted resource, besides its name. */
const typeWords: Record<TrustedResource['type'], string[]> = {
  resource: [],
  training: ['course', 'CPD'],
  guidance: [],
  reporting: ['report'],
  support: ['helpline'],
};

/**
 * Lists what people type for an item. It is searched as text and not set up as synonyms of the engine, for
 * synonyms get no typo tolerance. The words of a lesson's own theme stand in a field of their own, before the
 * others: who types "misinformation" wants lessons about it before lessons that touch it, and before resources
 * elsewhere. The place of a word inside a field says nothing: Meilisearch takes its first place in any field.
 */
export function toAliases(item: SearchItem, library: LibraryWords): Aliases {
  const {main, others} = findEntries(item, getNames(library));
  const [own, about] = [toOwnWords(item), others.flatMap(({words}) => words)];
  return {
    mainAliases: unique(main.flatMap(({words}) => words)),
    // The words of a day's themes come first, so that it stands before resources elsewhere on the same theme.
    aliases: unique(item.type === 'day' ? [...about, ...own] : [...own, ...about]),
  };
}

/** Says in short what the aliases and the curriculum labels of an item are made of: it changes when they do. */
export function toAliasesDigest(item: SearchItem, library: LibraryWords): string[] {
  const {main, others} = findEntries(item, getNames(library));
  return [
    ...main.map(({digest}) => digest),
    '|',
    ...others.map(({digest}) => digest),
    ...toCurriculumLabels(item, library),
  ];
}

/** Lists what a lesson serves in words: each framework's title and the labels of its items. */
export function toCurriculumLabels(item: SearchItem, library: LibraryWords): string[] {
  if (item.type !== 'lesson') return [];
  const {curriculum} = getNames(library);
  return unique(item.lesson.curriculum.flatMap((code) => curriculum.get(code) ?? []));
}

function findEntries(item: SearchItem, names: Names): {main: Entry[]; others: Entry[]} {
  const find = (ids: readonly string[], entries: Entries) => ids.flatMap((id) => entries.get(id) ?? []);
  if (item.type !== 'lesson') {
    const {themes, keyStages} = toEntry(item);
    const others = [
      find(themes, names.themes),
      find(keyStages, names.stages),
      find([item.type], names.kinds),
      find(item.type === 'day' ? item.day.needs : [], names.needs),
    ];
    return {main: [], others: others.flat()};
  }
  const {lesson} = item;
  return {
    main: find(lesson.themes.slice(0, 1), names.themes),
    others: [
      ...find(lesson.themes.slice(1), names.themes),
      ...find(lesson.concerns, names.concerns),
      ...find(lesson.britishValues, names.values),
      ...find(lesson.protectedCharacteristics, names.characteristics),
      ...find(lesson.subjects, names.subjects),
      ...find(lesson.keyStages, names.stages),
      ...find([lesson.kind], names.kinds),
      ...find(lesson.adaptedFor, names.needs),
    ],
  };
}

function toOwnWords(item: SearchItem): string[] {
  if (item.type === 'lesson') return item.lesson.adaptedFor.length > 0 ? anyNeed : [];
  if (item.type === 'day') return [...dayWords, ...(item.day.needs.length > 0 ? anyNeed : [])];
  const {publisher, type, audience} = item.trusted;
  return [publisher, type, ...typeWords[type], ...audience];
}

/** Names are looked up once a library, for a thousand lessons ask for the same ones. */
function getNames(library: LibraryWords): Names {
  const known = namesOfLibrary.get(library);
  if (known) return known;
  const {vocabularies, themes} = library;
  const names: Names = {
    themes: toEntries(themes),
    stages: toEntries(vocabularies.keyStages),
    subjects: toEntries(vocabularies.subjects),
    kinds: toEntries(vocabularies.kinds),
    needs: toEntries(vocabularies.needs),
    values: toEntries(vocabularies.britishValues),
    characteristics: toEntries(vocabularies.protectedCharacteristics),
    concerns: toEntries(vocabularies.concerns),
    curriculum: new Map(
      vocabularies.frameworks.flatMap(({id, title, items}) =>
        items.map(({code, label}): [string, string[]] => [`${id}/${code}`, [title, label]]),
      ),
    ),
  };
  namesOfLibrary.set(library, names);
  return names;
}

function toEntries(entries: readonly VocabularyEntry[]): Entries {
  return new Map(
    entries.map(({id, label, shortLabel, aliases}) => {
      const words = [label, ...(shortLabel ? [shortLabel] : []), ...aliases];
      return [id, {words, digest: createHash('sha256').update(JSON.stringify(words)).digest('base64')}];
    }),
  );
}

/** Leaves out words that stood before, in any case. */
function unique(words: string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const lower = word.toLowerCase();
    if (seen.has(lower)) return false;
    seen.add(lower);
    return true;
  });
}
