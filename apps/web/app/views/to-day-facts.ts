// What the files of a ready-made day say of it besides its plan.
import type {Library} from '@resilience/content';

import type {OutlineFacts} from './to-day-outline.ts';

/** @returns its identity among all days of all sites, its last review, and its page */
export function toDayFacts(site: {library: Library; publicUrl: string}, slug: string): OutlineFacts {
  const url = `${site.publicUrl}/days/${slug}`;
  const reviewed = site.library.findDay(slug)?.reviewed ?? '2026-01-01';
  return {id: `${slug}.${new URL(site.publicUrl).host}`, changed: `${reviewed}T00:00:00Z`, url};
}
