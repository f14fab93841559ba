// A whole school clicks at once: one address, and more than the site can answer.
import {load, type LoadResult} from '../../bench/load.ts';
import {toCountText, waitUntil, type Fault, type Outcome, type Scale} from '../fault.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {shareSiteFromMemory} from '../share.ts';

const RUSH = 1_000;
const RUSH_MS = 10_000;
const RECOVERY_MS = 5_000;

/** Rushes that must be answered, and one that cannot be. */
export const burst: Fault = {
  name: 'burst',
  async run(scale) {
    const site = await shareSiteFromMemory(scale);
    try {
      const outcomes = [await rush(site.url, scale), await overload(site.url, scale)];
      const ends = site.said().match(/The web server ended[^"\n]*/g) ?? [];
      const lives: Outcome = {
        what: 'the web server after all that',
        counts: ends.length === 0 ? 'it is the same process' : ends.join(' '),
        reach: 'the same process as before',
        reached: ends.length === 0,
      };
      return [...outcomes, lives];
    } finally {
      await site.stop();
    }
  },
};

async function rush(url: string, scale: Scale): Promise<Outcome> {
  const requests = toQuestions(await loadRealLibrary(), 50).map(({path}) => ({path}));
  const wanted = Array.from({length: RUSH}, (_, at) => requests[at % requests.length]!);
  const rounds: LoadResult[] = [];
  for (let round = 0; round < (scale.long ? 3 : 1); round += 1) {
    rounds.push(await load({url, requests: wanted, clients: 100}));
  }
  const others = rounds.map(({statuses}) => RUSH - (statuses['200'] ?? 0));
  const slowest = Math.max(...rounds.map(({perSecond}) => (RUSH * 1000) / perSecond));
  return {
    what: `${toCountText(RUSH)} requests at once from one address, ${rounds.length} times`,
    counts: `${others.join(' + ')} refused or failed; ${toCountText(slowest)} ms for all at most`,
    reach: `0 refused; all within ${RUSH_MS} ms`,
    reached: others.every((count) => count === 0) && (!scale.long || slowest <= RUSH_MS),
  };
}

async function overload(url: string, scale: Scale): Promise<Outcome> {
  // No two alike, so that nothing comes from a cache.
  const requests = Array.from({length: 20_000}, (_, at) => ({path: `/lessons?q=fake+news+${at}`}));
  const clients = scale.long ? 1_500 : 800;
  const result = await load({url, requests, clients, ms: scale.long ? 10_000 : 500});
  const {200: answered = 0, 503: refused = 0, ...others} = result.statuses;
  const odd = Object.entries(others).map(([status, count]) => `${count} × ${status}`);
  const recovered = await waitUntil(() => isWell(url), RECOVERY_MS);
  return {
    what: `${toCountText(clients)} clients at once, more than can be answered`,
    counts: `${toCountText(answered)} answered, ${toCountText(refused)} told to come again, others: ${odd.join(', ') || 'none'}; well after ${toCountText(recovered)} ms`,
    reach: 'only 200 and 503, some of each; well within 5 s',
    reached: odd.length === 0 && Math.min(answered, refused) > 0 && Number.isFinite(recovered),
  };
}

async function isWell(url: string): Promise<boolean> {
  const started = performance.now();
  const response = await fetch(`${url}/lessons?q=after+the+rush+${started}`).catch(() => undefined);
  await response?.text();
  return response?.status === 200 && performance.now() - started < 1_000;
}
