// Two publishers publish the same library at the same time, while people search.
import type {Fault} from '../fault.ts';
import {startPublishedEditions} from '../published-editions.ts';
import {share} from '../share.ts';
import {judge, startVisitors} from '../visitors.ts';

/** `search publish`, twice at once. */
export const twoPublishers: Fault = {
  name: 'two-publishers',
  async run(scale) {
    const rounds = scale.long ? 50 : 1;
    const {editions, site, serve, startPublisher, isComplete, stop} = await share(
      scale,
      startPublishedEditions,
    );
    try {
      const visitors = startVisitors({urls: [site.url], questions: editions.questions, clients: 4});
      let wrong = 0;
      let first = '';
      for (let round = 0; round < rounds; round += 1) {
        await serve(((round + 1) % 2) as 0 | 1);
        const ended = await Promise.all([startPublisher().ended, startPublisher().ended]);
        const bad = ended.find(({code}) => code !== 0);
        if (!bad && (await isComplete())) continue;
        wrong += 1;
        first ||= bad ? bad.output.slice(0, 120) : 'the index is not complete';
      }
      return [
        judge(scale, {
          what: `two publishers at once, ${rounds} times`,
          result: await visitors.stop(),
          also: [
            {
              reach: '0 rounds that end without a whole index',
              counts: `${wrong} rounds ended badly ${first}`,
              reached: wrong === 0,
            },
          ],
        }),
      ];
    } finally {
      await stop();
    }
  },
};
