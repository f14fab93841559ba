// One site for all journeys that do not break it.
import {startSite} from './start-site.ts';

/** Starts the site and tells the workers where it is, and how to read its metrics; ends it after the last journey. */
export default async function setUp(): Promise<() => Promise<void>> {
  const METRICS_TOKEN = 'a-token-for-tests-only';
  const site = await startSite({environment: {METRICS_TOKEN}});
  Object.assign(process.env, {SITE_URL: site.url, METRICS_TOKEN});
  return () => site.stop();
}
