// Lighthouse on a slow telephone: home, a page of results, a lesson and a plan.
import {chromium} from '@playwright/test';
import getPort from 'get-port';
import runLighthouse from 'lighthouse';

import {startSite} from '../../site/start-site.ts';
import {toMedian, type Bench, type Row} from '../bench.ts';

const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};

type Category = keyof typeof categories;

interface AuditedPage {
  what: string;
  path: string;
  /** Audits that are left out, for the page is not to pass them. */
  skipAudits?: string[];
}

/** Lighthouse's four marks for each page; about 15 s a page and round. Loads nothing from outside, reports nothing. */
export const lighthouse: Bench = {
  name: 'lighthouse',
  async run({long, rounds}) {
    const site = await startSite();
    const port = await getPort({host: '127.0.0.1'});
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        `--remote-debugging-port=${port}`,
      ],
    });
    try {
      const pages = await listPages(site.url);
      const rows: Row[] = [];
      for (const page of long ? pages : pages.slice(0, 1)) {
        const marks: Record<Category, number>[] = [];
        await (await fetch(new URL(page.path, site.url))).text();
        for (let round = 0; round < Math.min(rounds, 3); round += 1)
          marks.push(await audit(site.url, page, port));
        for (const [category, label] of Object.entries(categories)) {
          rows.push({
            what: `Lighthouse, mobile, ${page.what}: ${label}`,
            ours: toMedian(marks.map((mark) => mark[category as Category])),
            unit: 'points',
            reach: {atLeast: 100},
          });
        }
      }
      return rows;
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};

async function listPages(url: string): Promise<AuditedPage[]> {
  const found = await fetch(new URL('/lessons.json?q=lateral+reading', url));
  const {results} = (await found.json()) as {results: {slug: string; kind: string}[]};
  const made = await fetch(new URL('/plans/use-day', url), {
    method: 'POST',
    headers: {origin: url},
    body: new URLSearchParams({day: 'think-for-yourself'}),
    redirect: 'manual',
  });
  const plan = made.headers.get('location');
  if (!plan) throw new Error(`No plan was made: ${made.status}.`);
  return [
    {what: 'home', path: '/'},
    // With words it is one of endless pages, and robots.txt keeps search engines out.
    {what: 'page of results', path: '/lessons'},
    {what: 'lesson', path: `/lessons/${results[0]?.slug}`},
    // Whoever has the link of a plan may read it: search engines are told to leave it out.
    {what: 'plan', path: plan, skipAudits: ['is-crawlable']},
  ];
}

async function audit(
  url: string,
  {path, skipAudits}: AuditedPage,
  port: number,
): Promise<Record<Category, number>> {
  const names = Object.keys(categories) as Category[];
  const result = await runLighthouse(new URL(path, url).href, {
    port,
    onlyCategories: names,
    skipAudits,
    logLevel: 'error',
  });
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message}`);
  const {lhr} = result;
  const failed = Object.values(lhr.audits).filter(({score}) => score !== null && score < 1);
  console.error(
    `  ${path}: ${failed.map(({id, displayValue = ''}) => `${id} ${displayValue}`.trim()).join('; ')}`,
  );
  return Object.fromEntries(
    names.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
}
