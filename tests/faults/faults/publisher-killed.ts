// The publisher is killed at moments that are left to chance, while people search.
import {createChance} from '../chance.ts';
import {pause, type Fault} from '../fault.ts';
import {expectDone, startPublishedEditions} from '../published-editions.ts';
import {share} from '../share.ts';
import {judge, startVisitors} from '../visitors.ts';

/** kill -9 of `search publish`. */
export const publisherKilled: Fault = {
  name: 'publisher-killed',
  // Its short form is a test of the search package.
  isLong: true,
  async run(scale) {
    const kills = scale.long ? 200 : 3;
    const chance = createChance(scale.seed);
    const {editions, site, serve, startPublisher, isComplete, stop} = await share(
      scale,
      startPublishedEditions,
    );
    try {
      const visitors = startVisitors({urls: [site.url], questions: editions.questions, clients: 4});
      let longest = 0;
      let early = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const edition = ((kill + 1) % 2) as 0 | 1;
        await serve(edition);
        // The first shows how long it takes; it is killed when it is over, which is a moment, too.
        const publisher = startPublisher();
        if (kill > 0) {
          await pause(chance.number(0, Math.ceil(longest)));
          publisher.kill();
        }
        const {code, ms} = await publisher.ended;
        longest = Math.max(longest, ms);
        if (code === null) early += 1;
      }
      expectDone(await startPublisher().ended);
      const complete = await isComplete();
      return [
        judge(scale, {
          what: `publisher killed at ${kills} moments (${early} before its end)`,
          result: await visitors.stop(),
          also: [
            {
              reach: 'the next run completes',
              counts: complete ? 'the index is complete' : 'the index is not complete',
              reached: complete,
            },
          ],
        }),
      ];
    } finally {
      await stop();
    }
  },
};
