// Whether a site searches with Meilisearch again, and how long that took.
import type {RunningSite} from '../site/start-site.ts';
import {toCountText, waitUntil} from './fault.ts';
import type {Judged} from './visitors.ts';

interface Readiness {
  engine: string | null;
  library: {version: string; lessons: number};
  index: {version: string | null; documents: number};
}

/** Asks a site what it searches with; undefined where it does not answer. */
export async function readReadiness({url}: Pick<RunningSite, 'url'>): Promise<Readiness | undefined> {
  try {
    return (await (await fetch(`${url}/health/ready`)).json()) as Readiness;
  } catch {
    return undefined;
  }
}

/** Waits until Meilisearch answers searches. @returns milliseconds; Infinity where it does not within `mostMs` */
export function isOfEngine(site: Pick<RunningSite, 'url'>, mostMs: number): Promise<number> {
  return waitUntil(async () => {
    // What visitors get, and each time another question: a page that is kept would tell nothing.
    const response = await fetch(`${site.url}/lessons.json?q=look-${performance.now()}`).catch(
      () => undefined,
    );
    const {engine} = ((await response?.json()) ?? {}) as {engine?: string};
    return engine === 'meilisearch';
  }, mostMs);
}

/** What a table says of how long that took. */
export function toReturn(ms: number, mostMs: number): NonNullable<Judged['also']>[number] {
  const isBack = Number.isFinite(ms);
  return {
    reach: `back by itself in ${mostMs / 1000} s`,
    counts: isBack ? `back after ${toCountText(ms / 1000)} s` : 'not back',
    reached: isBack,
  };
}
