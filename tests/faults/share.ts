// What several faults are done to and none leaves broken: the short form starts it once for all of them.
import {mkdtemp} from 'node:fs/promises';
import path from 'node:path';

import {startSite, type RunningSite} from '../site/start-site.ts';
import type {Scale} from './fault.ts';
import {startSiteFromMemory} from './no-engine.ts';

interface Thing {
  stop(): Promise<void>;
}

const shared = new Map<unknown, Promise<Thing>>();

/**
 * Starts something, or takes what another fault has started.
 * @param start is told of a folder of its own
 * @returns its `stop` leaves it to the next fault in the short form
 */
export async function share<Kind extends Thing>(
  scale: Scale,
  start: (scale: Scale) => Promise<Kind>,
): Promise<Kind> {
  if (scale.long) return start(scale);
  const startOnce = async (): Promise<Kind> =>
    start({...scale, directory: await mkdtemp(path.join(scale.shared, 'thing-'))});
  const starting = shared.get(start) ?? startOnce();
  shared.set(start, starting);
  return {...((await starting) as Kind), stop: () => Promise.resolve()};
}

const startWhole = (): Promise<RunningSite> => startSite();
const startWithoutEngine = (): Promise<RunningSite> => startSiteFromMemory();

/** A site with a Meilisearch of its own. */
export function shareSite(scale: Scale): Promise<RunningSite> {
  return share(scale, startWhole);
}

/** A site without Meilisearch, for faults that have nothing to do with it. */
export function shareSiteFromMemory(scale: Scale): Promise<RunningSite> {
  return share(scale, startWithoutEngine);
}

/** Stops all that is shared. */
export async function stopShared(): Promise<void> {
  const things = await Promise.allSettled(shared.values());
  for (const thing of things) if (thing.status === 'fulfilled') await thing.value.stop();
}
