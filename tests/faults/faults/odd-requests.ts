// Requests that no browser would send, while people use the site.
import {askProgram} from '../ask-program.ts';
import {toCountText, type Fault} from '../fault.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {shareSiteFromMemory} from '../share.ts';
import {judge, startVisitors} from '../visitors.ts';

/** How many to send where. */
export interface OddOrder {
  url: string;
  count: number;
  seed: number;
}

/** What came back. */
export interface OddResult {
  sent: number;
  statuses: Record<string, number>;
  /** Answers with 5xx. */
  errors: number;
  /** Answers that show where in the source they come from. */
  stacks: number;
  /** Refusals that are no page of ours. */
  bare: number;
  /** Connections that were closed without a word. */
  silent: number;
  examples: string[];
}

/** Methods, hosts, encodings, NUL, text that runs backwards, long addresses, naughty strings, random bytes. */
export const oddRequests: Fault = {
  name: 'odd-requests',
  async run(scale) {
    const site = await shareSiteFromMemory(scale);
    try {
      const questions = toQuestions(await loadRealLibrary(), 10);
      const visitors = startVisitors({urls: [site.url], questions, clients: 2});
      const count = scale.long ? 100_000 : 1_000;
      const odd = await askProgram<OddResult>('odd-requests', {url: site.url, count, seed: scale.seed});
      const {sent, statuses, errors, stacks, bare, silent, examples} = odd;
      return [
        judge(scale, {
          what: `${toCountText(sent)} odd requests`,
          result: await visitors.stop(),
          also: [
            {
              reach: 'no 5xx, no stack, styled 4xx',
              counts: `${toStatusText(statuses)}: ${errors} with 5xx, ${stacks} with a stack, ${bare} bare, ${silent} without a word ${examples.join(' ')}`,
              reached: errors + stacks + bare === 0,
            },
          ],
        }),
      ];
    } finally {
      await site.stop();
    }
  },
};

function toStatusText(statuses: Record<string, number>): string {
  return Object.entries(statuses)
    .map(([status, count]) => `${toCountText(count)} × ${status}`)
    .join(', ');
}
