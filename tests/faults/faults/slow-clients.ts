// Many clients that begin a request and never end it, while people use the site.
import {askProgram} from '../ask-program.ts';
import {toCountText, type Fault} from '../fault.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {shareSiteFromMemory} from '../share.ts';
import {judge, startVisitors} from '../visitors.ts';

/** How many, where. */
export interface SlowOrder {
  url: string;
  count: number;
}

/** What became of them. */
export interface SlowResult {
  opened: number;
  /** That could not even be opened. */
  failed: number;
  /** Longest that one was borne. */
  longestMs: number;
}

const MOST_MS = 15_000;

/** A byte every two seconds. */
export const slowClients: Fault = {
  name: 'slow-clients',
  async run(scale) {
    const site = await shareSiteFromMemory(scale);
    try {
      const questions = toQuestions(await loadRealLibrary(), 10);
      const visitors = startVisitors({urls: [site.url], questions, clients: 2});
      const order: SlowOrder = {url: site.url, count: scale.long ? 10_000 : 500};
      const {opened, failed, longestMs} = await askProgram<SlowResult>('slow-clients', order);
      return [
        judge(scale, {
          what: `${toCountText(opened)} slow clients`,
          result: await visitors.stop(),
          mostMs: 100,
          also: [
            {
              reach: 'all held, and evicted in 15 s',
              counts: `${failed} not held, the last evicted after ${toCountText(longestMs / 1000)} s`,
              reached: failed === 0 && longestMs <= MOST_MS,
            },
          ],
        }),
      ];
    } finally {
      await site.stop();
    }
  },
};
