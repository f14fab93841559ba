// Everything of a library that can be found, as one list.
import type {Manifest} from '@resilience/content';

import type {SearchItem} from './search-item.ts';

/** Lists lessons and trusted resources, without their texts. */
export function toItems(library: Pick<Manifest, 'lessons' | 'trusted'>): SearchItem[] {
  return [
    ...library.lessons.map((lesson) => ({type: 'lesson' as const, slug: lesson.slug, lesson})),
    ...library.trusted.map((trusted) => ({type: 'trusted' as const, slug: trusted.slug, trusted})),
  ];
}

/** Names an item in the index; the engine allows letters, digits, hyphens and underscores. */
export function toItemId(item: Pick<SearchItem, 'type' | 'slug'>): string {
  return `${item.type}_${item.slug}`;
}
