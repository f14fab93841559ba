// Two web servers behind nginx: they are one site, and one of them is replaced, killed or frozen under load.
import {compareAnswers, readVersions, sharePlan} from '../compare-webs.ts';
import {makeEditions, type Editions} from '../editions.ts';
import {pause, waitUntil, type Fault, type Outcome, type Scale} from '../fault.ts';
import {strike} from '../processes.ts';
import {judge, startVisitors} from '../visitors.ts';
import {startWebPair, type WebPair} from '../web-pair.ts';

const BACK_MS = 15_000;
/** By then whatever one web server took over from the other has been answered. */
const TAKEN_OVER_MS = 2_000;
const NO_NGINX = 'nginx is not here: NGINX_PATH can name it';
/** Part of what a plan's page says while the place for plans is away. */
const AWAY = 'Plans cannot be opened just now';
const NO_PLAN = '/plans/AAAAAAAAAAAAAAAAAAAAAA';

interface Ground {
  pair: WebPair;
  editions: Editions;
  scale: Scale;
}

/** Something that happens to the two, one after the other. */
interface Blow {
  what: string;
  isLong?: boolean;
  strike(ground: Ground): Promise<void>;
}

const blows: Blow[] = [
  {
    what: 'two web servers replaced one after the other (SIGTERM) by such with a new library',
    async strike({pair, editions, scale}) {
      for (const edition of scale.long ? ([1, 0, 1, 0, 1] as const) : ([1] as const)) {
        await pair.publish(editions.libraries[edition]);
        for (const web of pair.webs) await web.replace('SIGTERM', editions.libraries[edition]);
      }
    },
  },
  {
    what: 'one of two web servers killed (SIGKILL), and then the other',
    async strike({pair, scale}) {
      for (let round = 0; round < (scale.long ? 5 : 1); round += 1) {
        for (const web of pair.webs) {
          await web.replace('SIGKILL');
          // What both have lost cannot be answered: what the other one took over is answered before it is killed, too.
          await pause(TAKEN_OVER_MS);
        }
      }
    },
  },
  {
    what: 'one of two web servers frozen for 20 s (SIGSTOP), and then the other',
    isLong: true,
    async strike({pair}) {
      for (const {pid} of pair.webs) {
        strike(pid, 'SIGSTOP');
        await pause(20_000);
        strike(pid, 'SIGCONT');
        await pause(2_000);
      }
    },
  },
];

/** What docs/operating.md describes for several machines, on one. */
export const twoWebs: Fault = {
  name: 'two-webs',
  isBeside: true,
  async run(scale) {
    const editions = await makeEditions(scale);
    const pair = await startWebPair(scale.directory, editions.libraries[0]);
    const ground = {pair, editions, scale};
    try {
      const outcomes = [
        await compareAnswers(pair.webs, editions.questions),
        await sharePlan(pair, editions.libraries[0]),
      ];
      for (const blow of blows.filter(({isLong = false}) => scale.long || !isLong))
        outcomes.push(await suffer(blow, ground));
      outcomes.push(await losePlans(ground));
      return outcomes;
    } finally {
      await pair.stop();
    }
  },
};

async function suffer(blow: Blow, ground: Ground): Promise<Outcome> {
  const {pair, editions, scale} = ground;
  const what = `${blow.what}, behind nginx`;
  if (!pair.nginx) return {what, counts: NO_NGINX, reach: '0 failed, 0 wrong', reached: 'skipped'};
  const visitors = startVisitors({urls: [pair.nginx.url], questions: editions.questions, clients: 6});
  await pause(1_000);
  await blow.strike(ground);
  await pause(500);
  const result = await visitors.stop();
  const {size} = await readVersions(pair.webs);
  return judge(scale, {
    what,
    result,
    also: [{reach: 'one library at the end', counts: `${size} library at the end`, reached: size === 1}],
  });
}

/** Pages of plans say that they cannot be opened; everything else goes on. */
async function losePlans({pair: {url, planServer}, editions, scale}: Ground): Promise<Outcome> {
  const what = 'the libSQL server killed, and started again';
  if (!planServer)
    return {what, counts: 'no libSQL server for this machine', reach: '503', reached: 'skipped'};
  const visitors = startVisitors({urls: [url], questions: editions.questions, clients: 4});
  await pause(500);
  await planServer.stop('SIGKILL');
  const page = await fetch(url + NO_PLAN);
  const isSaid = page.status === 503 && (await page.text()).includes(AWAY);
  await pause(scale.long ? 10_000 : 500);
  await planServer.startAgain();
  const back = await waitUntil(async () => (await fetch(url + NO_PLAN)).status === 404, BACK_MS);
  return judge(scale, {
    what,
    result: await visitors.stop(),
    also: [
      {reach: 'pages of plans say so', counts: `a plan’s page ${page.status}`, reached: isSaid},
      {
        reach: `plans back in ${BACK_MS / 1000} s`,
        counts: Number.isFinite(back) ? 'plans are back' : 'plans are not back',
        reached: Number.isFinite(back),
      },
    ],
  });
}
