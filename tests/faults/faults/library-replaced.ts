// The library is replaced by another one again and again, while people read it.
import {startSite} from '../../site/start-site.ts';
import {makeEditions, MARK} from '../editions.ts';
import {pause, waitUntil, type Fault} from '../fault.ts';
import {isOfEngine, toReturn} from '../readiness.ts';
import {judge, startVisitors} from '../visitors.ts';

const EVERY_MS = 3_000;

/** The whole product: its launcher publishes what its web server shows. */
export const libraryReplaced: Fault = {
  name: 'library-replaced',
  async run(scale) {
    const times = scale.long ? 100 : 2;
    const editions = await makeEditions(scale);
    const site = await startSite({libraryDirectory: editions.served});
    try {
      const page = `${site.url}/lessons?q=${MARK}`;
      const readTotal = async (): Promise<number> =>
        Number(/(\d+) results?\b/.exec(await (await fetch(page)).text())?.[1]);
      const visitors = startVisitors({urls: [site.url], questions: editions.questions, clients: 4});
      for (let time = 1; time <= times; time += 1) {
        await editions.serve((time % 2) as 0 | 1);
        await pause(EVERY_MS);
      }
      const last = editions.totals[(times % 2) as 0 | 1];
      const followed = await waitUntil(async () => (await readTotal()) === last, 10_000);
      const back = await isOfEngine(site, 30_000);
      const total = await readTotal();
      const isLast = Number.isFinite(followed) && total === last;
      return [
        judge(scale, {
          what: `library replaced ${times} times`,
          result: await visitors.stop(),
          also: [
            toReturn(back, 30_000),
            {
              reach: 'pages of the last library at the end',
              counts: isLast ? 'pages are of the last library' : `the page says ${total}, not ${last}`,
              reached: isLast,
            },
          ],
        }),
      ];
    } finally {
      await site.stop();
    }
  },
};
