// How the Meilisearch index is set up, and the name that follows from it.
import {createHash} from 'node:crypto';

import type {Settings} from 'meilisearch';

import {filters} from './filters/index.ts';
import {documentFormat, searchableFields} from './to-document.ts';

/** First part of an index's name where nothing else is asked for; keys are limited to `lessons_*`. */
export const defaultIndexBase = 'lessons';

/** The settings of the index. Whatever changes here gives the index a new name. */
export const indexSettings = {
  searchableAttributes: [...searchableFields],
  // The body is searched and never shown or cropped: cropping costs most of a query.
  displayedAttributes: ['id', 'title', 'summary', 'headings'],
  filterableAttributes: ['hash', ...filters.map(({name}) => name)],
  sortableAttributes: ['reviewed', 'minutes', 'order', 'slug'],
  // A chosen order comes before relevance; what is equally relevant stands in one fixed order, our own lessons first.
  rankingRules: [
    'sort',
    'words',
    'typo',
    'proximity',
    'attribute',
    'exactness',
    'order:asc',
    'reviewed:desc',
    'slug:asc',
  ],
  // Characters that the engine would take for a part of the word beside them: "→share" is "share".
  separatorTokens: Array.from('$<=>^|~←↑→↓✓✗☐£€©®™°'),
  typoTolerance: {disableOnNumbers: true},
  // Words of a query are wanted in one field, not side by side: the distance of every two words of a lesson is most of
  // the work of indexing it, and no search that the relevance tests know came out worse without.
  proximityPrecision: 'byAttribute',
  faceting: {maxValuesPerFacet: 300},
  pagination: {maxTotalHits: 100_000},
  facetSearch: false,
} satisfies Settings;

/**
 * Names the index by the hash of its settings and of the way documents are made, so that a reader and a publisher
 * of one version always mean the same index, and an index is never changed under a reader of another version.
 * @param base first part of the name
 */
export function toIndexName(base: string = defaultIndexBase): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([indexSettings, documentFormat]))
    .digest('hex');
  return `${base}_${hash.slice(0, 12)}`;
}
