// Of two web processes over one Meilisearch and one store of plans, one is killed, restarted or frozen under load.
import {createServer} from 'node:net';
import path from 'node:path';

import {publish} from '@resilience/search/admin';

import {startEngine} from '../../bench/generated-site.ts';
import {startSite, type RunningSite} from '../../site/start-site.ts';
import {startBalancer} from '../balancer.ts';
import {pause, waitUntil, type Fault, type Outcome, type Scale} from '../fault.ts';
import {findWebPid, strike} from '../processes.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {readReadiness} from '../readiness.ts';
import {judge, startVisitors} from '../visitors.ts';

interface Blow {
  what: string;
  signal: NodeJS.Signals;
  isLong?: boolean;
}

const blows: Blow[] = [
  {what: 'asked to end (SIGTERM)', signal: 'SIGTERM'},
  {what: 'killed', signal: 'SIGKILL'},
  {what: 'frozen (SIGSTOP)', signal: 'SIGSTOP', isLong: true},
];

const BACK_MS = 90_000;

/** Both come back by themselves: the launcher of each sees to it. */
export const webKilled: Fault = {
  name: 'web-killed',
  async run(scale) {
    const library = await loadRealLibrary();
    const engine = await startEngine(path.join(scale.directory, 'engine'));
    const {url, adminKey, searchKey} = engine;
    await publish(library, {url, adminKey});
    const sites: RunningSite[] = [];
    for (const name of ['one', 'two']) {
      sites.push(
        await startSite({
          dataDirectory: path.join(scale.directory, name),
          environment: {
            PORT: String(await findFreePort()),
            MEILI_URL: url,
            MEILI_SEARCH_KEY: searchKey,
            DATABASE_URL: `file:${path.join(scale.directory, 'plans.db')}`,
          },
        }),
      );
    }
    try {
      const outcomes: Outcome[] = [];
      for (const blow of blows.filter(({isLong = false}) => scale.long || !isLong)) {
        outcomes.push(await suffer(sites, blow, scale));
      }
      return outcomes;
    } finally {
      for (const site of sites) await site.stop();
      await engine.stop();
    }
  },
};

async function suffer(sites: RunningSite[], {what, signal}: Blow, scale: Scale): Promise<Outcome> {
  const balancer = await startBalancer(sites.map(({url}) => url));
  const questions = toQuestions(await loadRealLibrary());
  const visitors = startVisitors({urls: [balancer.url], questions, clients: 6});
  await pause(1_000);
  let back = 0;
  let blows = 0;
  for (const site of scale.long ? [...sites, ...sites, ...sites] : sites.slice(0, 1)) {
    const pid = findWebPid(site);
    strike(pid, signal);
    blows += 1;
    back = Math.max(back, await waitUntil(() => hasOther(site, pid), BACK_MS));
    await pause(500);
  }
  const result = await visitors.stop();
  balancer.stop();
  const isBack = Number.isFinite(back);
  const versions = await Promise.all(sites.map(async (site) => (await readReadiness(site))?.library.version));
  return judge(scale, {
    what: `one of two web servers ${what}, ${blows} times, behind a stand-in for nginx`,
    result,
    also: [
      {
        reach: 'both there again, with one library',
        counts: isBack ? `there again after ${Math.round(back / 1000)} s at most` : 'not there again',
        reached: isBack && versions[0] !== undefined && versions[0] === versions[1],
      },
    ],
  });
}

async function hasOther(site: RunningSite, pid: number): Promise<boolean> {
  try {
    return findWebPid(site) !== pid && (await readReadiness(site))?.engine === 'meilisearch';
  } catch {
    return false;
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('There is no free port.')),
      );
    });
  });
}
