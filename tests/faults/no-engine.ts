// A site without Meilisearch, for faults that have nothing to do with it: it starts in a second.
import {startSite, type RunningSite, type SiteOptions} from '../site/start-site.ts';

/** No Meilisearch answers at this port: programs may not open it. */
const environment = {MEILI_URL: 'http://127.0.0.1:9', MEILI_SEARCH_KEY: 'no-engine-answers-here'};

/** Starts the site; searches are answered from memory. */
export function startSiteFromMemory(options: SiteOptions = {}): Promise<RunningSite> {
  return startSite({...options, engine: 'memory', environment: {...environment, ...options.environment}});
}
