// One site for all journeys that do not break it.
import {startSite} from './start-site.ts';

/** Starts the site and tells the workers where it is; ends it after the last journey. */
export default async function setUp(): Promise<() => Promise<void>> {
  const site = await startSite();
  process.env.SITE_URL = site.url;
  return () => site.stop();
}
