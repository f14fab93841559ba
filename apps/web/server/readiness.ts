// What the site is at one moment: asked of the engine then, and told to whoever watches.
import type {Library} from '@resilience/content';
import type {SearchStatus} from '@resilience/search';

import type {Readiness} from '../app/server/site-context.server.ts';
import type {PlanShelfState} from './plan-shelf.ts';

/** For so long, what Meilisearch is counts as known: with two time limits of 400 ms, it is known within a second. */
export const LOOK_MS = 200;

/** What a site is at one moment. */
export interface SiteState {
  library: {version: string; lessons: number};
  /** `none` where there is no Meilisearch. */
  meilisearch: NonNullable<SearchStatus['meilisearch']> | 'none';
  plans: PlanShelfState;
}

/** What is asked for again within `ms` is what was found before: whoever asks often does not ask the engine as often. */
export function keepFor<Found>(ms: number, find: () => Promise<Found>): () => Promise<Found> {
  let kept: {at: number; found: Promise<Found>} | undefined;
  return () => {
    if (!kept || performance.now() - kept.at > ms) kept = {at: performance.now(), found: find()};
    return kept.found;
  };
}

/** Puts it into what `/health/ready` answers. */
export function toReadiness(
  {version, lessons}: Library,
  {engine, standby, meilisearch, index}: SearchStatus,
): Readiness {
  return {
    status: 'ready',
    engine,
    standby,
    meilisearch: meilisearch ?? null,
    library: {version, lessons: lessons.length},
    index: {version: index?.version ?? null, documents: index?.documents ?? 0},
  };
}

/** Puts it into what metrics show. */
export function toState(
  {version, lessons}: Pick<Library, 'version' | 'lessons'>,
  {meilisearch}: Pick<SearchStatus, 'meilisearch'>,
  plans: PlanShelfState,
): SiteState {
  return {library: {version, lessons: lessons.length}, meilisearch: meilisearch ?? 'none', plans};
}
