// Scripts in lessons, in searches and in plans, in a real browser whose own protection is switched off: none runs.
import {existsSync} from 'node:fs';

import {chromium, type Browser, type Page} from '@playwright/test';

import {toCountText, waitUntil, type Fault, type Outcome, type Scale} from '../fault.ts';
import {compileHostileLibrary} from '../hostile-library.ts';
import {PAYLOADS_A_PLAN} from '../hostile-plans.ts';
import {startSiteFromMemory} from '../no-engine.ts';
import {makePayloads} from '../payloads.ts';
import {retypeNames, uploadPlans} from '../scripts-in-plans.ts';

const reach = '0 scripts run';

/** The policy of our pages would stop what gets through: here it must not get through. */
export const scripts: Fault = {
  name: 'scripts',
  isBeside: true,
  async run(scale) {
    const payloads = makePayloads(scale.long ? 7_500 : 60, scale.seed);
    const browser = await openBrowser();
    if (typeof browser === 'string')
      return [{what: 'scripts in a real browser', counts: browser, reach, reached: 'skipped'}];
    const {out, slugs, refused} = await compileHostileLibrary(scale.directory, payloads);
    const site = await startSiteFromMemory({libraryDirectory: out});
    try {
      const {page, ran} = await openPage(browser);
      // A short form asks for a few of them; the long one for all.
      const asked = scale.long ? payloads : payloads.slice(0, 20);
      const outcomes: Outcome[] = [];
      const visit = async (what: string, addresses: string[]): Promise<void> => {
        const before = ran.length;
        for (const address of addresses) await visitPage(page, site.url + address);
        const found = ran.slice(before);
        outcomes.push({
          what,
          counts: `${toCountText(addresses.length)} pages, ${found.length} run ${found[0] ?? ''}`,
          reach,
          reached: found.length === 0 && addresses.length > 0,
        });
      };
      await visit(
        `${toCountText(payloads.length)} scripts in titles, summaries and texts of lessons (${refused} lessons refused by the compiler)`,
        toLessonPages(slugs, scale),
      );
      await visit(
        `${toCountText(asked.length)} scripts as searches`,
        asked.map((payload) => `/lessons?${new URLSearchParams({q: payload}).toString()}`.slice(0, 2_000)),
      );
      const ground = {
        page,
        open: (address: string) => visitPage(page, address),
        url: site.url,
        payloads: scale.long ? payloads : payloads.slice(0, 2 * PAYLOADS_A_PLAN),
        ran,
      };
      const {outcome, address} = await uploadPlans(ground);
      // The last ones are mutations.
      const typed = {...ground, payloads: payloads.slice(-PAYLOADS_A_PLAN * (scale.long ? 10 : 1))};
      outcomes.push(outcome, await retypeNames(typed, address));
      return outcomes;
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};

/** Each lesson's page; the slides and the printed plan of every tenth. */
function toLessonPages(slugs: string[], {long}: Scale): string[] {
  return (long ? slugs : slugs.slice(0, 15)).flatMap((slug, at) => [
    `/lessons/${slug}`,
    ...(at % 10 === 0 ? [`/lessons/${slug}/slides`, `/lessons/${slug}/print/plan`] : []),
  ]);
}

async function openBrowser(): Promise<Browser | string> {
  const executablePath =
    process.env.CHROMIUM_PATH ??
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
      existsSync(file),
    );
  try {
    return await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
  } catch (error) {
    return `there is no browser: ${String(error).split('\n')[0]}`;
  }
}

/** A page that counts what runs: the call of our payloads, and those that naughty strings make. */
async function openPage(browser: Browser): Promise<{page: Page; ran: string[]}> {
  const context = await browser.newContext({bypassCSP: true});
  const page = await context.newPage();
  const ran: string[] = [];
  await page.exposeFunction('ran', () => ran.push(page.url()));
  page.on('dialog', (dialog) => {
    // A page that asks whether to leave it is ours; everything else was called by a payload.
    if (dialog.type() !== 'beforeunload') ran.push(page.url());
    void dialog.dismiss().catch(() => undefined);
  });
  // What would not see a script run would find none.
  await page.setContent('<img src=x onerror=ran(1)><script>alert(1)</script>');
  await waitUntil(() => ran.length >= 2, 5_000);
  if (ran.length < 2) throw new Error('The browser does not tell of scripts that run.');
  ran.length = 0;
  return {page, ran};
}

async function visitPage(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, {waitUntil: 'load'});
  const status = response?.status() ?? 0;
  // What the site refuses shows nothing.
  if (status >= 500 || status === 0) throw new Error(`${address} answered ${status}.`);
}
