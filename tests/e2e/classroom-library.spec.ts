// What holds for slides and printing over the whole library, not for one lesson.
import type {Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';

/** Slugs of all lessons, from the feed. */
async function readSlugs(page: Page): Promise<string[]> {
  const feed = await (await page.request.get('/feed.atom')).text();
  return [...feed.matchAll(/<id>\S+\/lessons\/([\w-]+)<\/id>/g)].map(([, slug = '']) => slug);
}

const screens = [
  [1280, 720],
  [1024, 768],
  [375, 667],
  [667, 375],
] as const;

for (const [width, height] of screens) {
  test(`no slide of any lesson overflows a screen of ${width} by ${height}`, async ({page}) => {
    await page.setViewportSize({width, height});
    const overflowing: string[] = [];
    for (const slug of await readSlugs(page)) {
      await page.goto(`/lessons/${slug}/slides?presenter=1`);
      const numbers = await page.evaluate(() => {
        const press = (name: string) => document.querySelector<HTMLElement>(`[data-do="${name}"]`)?.click();
        press('presenter');
        return [...document.querySelectorAll('.deck__slide')].flatMap((slide, index) => {
          const fit = slide.querySelector('.deck__fit')!;
          const fits = fit.scrollHeight <= fit.clientHeight + 1 && fit.scrollWidth <= fit.clientWidth + 1;
          const readable = Number.parseFloat(getComputedStyle(fit).fontSize) >= 11;
          press('next');
          return fits && readable ? [] : [index + 1];
        });
      });
      overflowing.push(...numbers.map((number) => `${slug} ${number}`));
    }
    expect(overflowing).toEqual([]);
  });
}

test('without scripts, too, every slide keeps the shape of a screen', async ({page}) => {
  const grown: string[] = [];
  for (const slug of await readSlugs(page)) {
    await page.goto(`/lessons/${slug}/slides`);
    const slides = await page.locator('.deck__screen').evaluateAll((found) =>
      found.flatMap((slide, index) => {
        const {height, width} = slide.getBoundingClientRect();
        return height > (width * 9) / 16 + 1 ? [index + 1] : [];
      }),
    );
    grown.push(...slides.map((number) => `${slug} ${number}`));
  }
  expect(grown).toEqual([]);
});

for (const part of [0, 1]) {
  test(`the number of pages is at most one off what a browser prints, of many one in eight (${part === 0 ? 'as planned' : 'adapted'})`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    for (const slug of (await readSlugs(page)).filter((_slug, index) => index % 4 === part * 2)) {
      await page.goto(`/lessons/${slug}/print${part === 0 ? '' : '?adapt=cognition-and-learning'}`);
      const items = await page.locator('.print-list__item').evaluateAll((found) =>
        found.map((item) => ({
          href: item.querySelector('a')?.getAttribute('href') ?? '',
          pages: Number(/\d+/.exec(item.querySelector('.print-list__pages')?.textContent ?? '')?.[0]),
        })),
      );
      for (const {href, pages} of items) {
        await page.goto(href);
        const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
        const printed = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
        if (Math.abs(pages - printed) > Math.max(1, printed / 8))
          wrong.push(`${href}: ${pages} said, ${printed} printed`);
      }
    }
    expect(wrong).toEqual([]);
  });
}
