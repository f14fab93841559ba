// Scripts in lessons, in searches and in plans, in a real browser whose own protection is switched off: none runs.
import {existsSync} from 'node:fs';

import {chromium, type Browser, type Page} from '@playwright/test';

import {toCountText, waitUntil, type Fault, type Outcome, type Scale} from '../fault.ts';
import {compileHostileLibrary} from '../hostile-library.ts';
import {startSiteFromMemory} from '../no-engine.ts';
import {makePayloads} from '../payloads.ts';

const reach = '0 scripts run';
/** What a name may have. */
const LONGEST_NAME = 40;

/** The policy of our pages would stop what gets through: here it must not get through. */
export const scripts: Fault = {
  name: 'scripts',
  async run(scale) {
    const payloads = makePayloads(scale.long ? 7_500 : 200, scale.seed);
    const browser = await openBrowser();
    if (typeof browser === 'string')
      return [{what: 'scripts in a real browser', counts: browser, reach, reached: 'skipped'}];
    const {out, slugs, refused} = await compileHostileLibrary(scale.directory, payloads);
    const site = await startSiteFromMemory({libraryDirectory: out});
    try {
      const {page, ran} = await openPage(browser);
      // A short form asks for a few of them; the long one for all.
      const asked = scale.long ? payloads : payloads.slice(0, 60);
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
      outcomes.push(
        await namePlan(page, site.url, {payloads: scale.long ? payloads : payloads.slice(0, 24), ran}),
      );
      return outcomes;
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};

/** Each lesson's page; the slides and the printed plan of every tenth. */
function toLessonPages(slugs: string[], {long}: Scale): string[] {
  return (long ? slugs : slugs.slice(0, 40)).flatMap((slug, at) => [
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

async function startPlan(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/plans/new`);
  await page.getByRole('button', {name: 'Start this day'}).click();
  await page.waitForURL(/\/plans\/[\w-]{22}/);
  return /^.*\/plans\/[\w-]{22}/.exec(page.url())![0];
}

/** By the form, as a browser sends it: all groups of a plan get names, and the plan is looked at, again and again. */
async function namePlan(
  page: Page,
  url: string,
  {payloads, ran}: {payloads: string[]; ran: string[]},
): Promise<Outcome> {
  const plan = await startPlan(page, url);
  const before = ran.length;
  const names = payloads.map((payload) => payload.replace(/[\r\n\0]/g, ' ').slice(0, LONGEST_NAME));
  let shown = 0;
  for (let at = 0; at < names.length;) {
    await page.goto(`${plan}/groups`);
    const fields = page.locator('input[name$=".name"]:visible');
    const count = await fields.count();
    if (count === 0) throw new Error('The form of groups has no names.');
    const some = names.slice(at, at + count);
    for (const [field, name] of some.entries()) await fields.nth(field).fill(name);
    const isSent = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('.plan-save button').first().click();
    await isSent;
    await page.waitForLoadState('load');
    const text = await page.evaluate(() => document.body.innerText);
    await page.goto(plan);
    shown += some.filter((name) => text.includes(name.trim().slice(0, 6))).length;
    at += count;
  }
  return {
    what: `${toCountText(names.length)} scripts as names in a plan`,
    counts: `${ran.length - before} run ${ran[before] ?? ''}; ${toCountText(shown)} names were shown`,
    reach: `${reach}, and most names shown`,
    reached: ran.length === before && shown > names.length / 2,
  };
}
