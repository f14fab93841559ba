// A SENCO finds lessons by need, prints a pupil's copy without stage, and takes a sheet for the teaching assistant.
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';

const need = 'communication-and-interaction';
const lesson = '/lessons/who-can-i-tell';
const log = '/lessons/leave-the-page/worksheets/worksheet-log.adapted';

/** Words that tell how old the reader of a sheet ought to be. */
const stageWords = /key stage|\bKS\d|\byears? \d|\baged? \d|reading age/i;

test('finds by need, opens the version, prints a copy without stage, and takes the support sheet', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', {name: 'See adapted material'}).click();
  await page.getByRole('checkbox', {name: /^Communication and interaction/}).check();
  await page.getByRole('checkbox', {name: /^Key Stage 3/}).check();
  await page.getByLabel('Theme').selectOption('asking-for-help');
  await page.getByRole('button', {name: 'Show lessons'}).click();
  await expect(page).toHaveURL(/need=communication-and-interaction.*stage=ks3.*theme=asking-for-help/);
  await page
    .getByRole('region', {name: 'Find by what a pupil needs'})
    .getByRole('link', {name: /^Who can I tell/})
    .click();
  await expect(page).toHaveURL(new RegExp(`adapt=${need}`));
  await expect(page.getByText('Changed for communication and interaction').first()).toBeVisible();

  await page.getByRole('link', {name: 'Print “Who can I tell?” alone'}).click();
  await expect(page).toHaveURL(new RegExp(`worksheets/worksheet-plan.adapted\\?adapt=${need}`));
  await page.getByRole('checkbox', {name: 'Without stage'}).check();
  await page.getByRole('button', {name: 'Show this copy'}).click();
  await expect(page).toHaveURL(/stage=hide/);
  expect(await readPaper(page)).not.toMatch(stageWords);
  expect(await page.title()).not.toMatch(stageWords);

  await page.getByRole('link', {name: /^Who can I tell/}).click();
  await page.getByRole('link', {name: 'Support sheet for a teaching assistant'}).click();
  await expect(page).toHaveURL(`${lesson}/support-sheet?adapt=${need}`);
  for (const name of ['Before', 'During', 'After', 'Whom to tell', 'Lines for a support plan'])
    await expect(page.getByRole('heading', {name, exact: true})).toBeVisible();
});

test.describe('without scripts, at 400 % zoom', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 320, height: 256}});

  test('the same way can be gone by keyboard alone', async ({page}) => {
    await page.goto('/adapted');
    await focusOn(page, 'need-communication-and-interaction');
    await page.keyboard.press('Space');
    await focusOn(page, 'gentler-writing');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(
      /\/adapted\?need=communication-and-interaction&theme=&gentler=writing&readingAge=#results$/,
    );
    await expect(page.getByRole('checkbox', {name: /^Writing/})).toBeChecked();
    await page.goto(`${log}?adapt=${need}`);
    await focusOn(page, 'stage-hide');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`\\?adapt=${need}&size=12&stage=hide$`));
    await page.goto(`${lesson}/support-sheet?adapt=${need}`);
    await expect(page.getByText('Target:')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Copy these lines'})).toBeHidden();
  });
});

test('the version goes along to worksheets, cards and support sheet, and is kept by their forms', async ({
  page,
}) => {
  await page.goto(`${lesson}?adapt=${need}`);
  const hrefs = await page
    .locator('main a[href*="/worksheets/"], main a[href*="/cards"], main a[href*="/support-sheet"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(4);
  expect(hrefs.filter((href) => !href.includes(`adapt=${need}`))).toEqual([]);
  await page.goto(`${lesson}/cards?adapt=${need}`);
  await page.getByRole('radio', {name: '8 cards'}).check();
  await page.getByRole('button', {name: 'Show these cards'}).click();
  await expect(page).toHaveURL(new RegExp(`adapt=${need}.*perPage=8`));
});

for (const [query, points] of [
  ['', 12],
  ['size=18', 18],
  ['size=24&font=clear', 24],
] as const) {
  test(`prints ${points} point at ${points} point: ${query || 'ordinary'}`, async ({page}) => {
    await page.goto(`${log}?${query}`);
    await page.emulateMedia({media: 'print'});
    expect(await measure(page, '.sheet p', 'fontSize')).toBeCloseTo((points * 96) / 72, 1);
    expect(await measure(page, '.sheet td', 'fontSize')).toBeCloseTo((points * 96) / 72, 1);
    const smallest = await page
      .locator('.copy :is(p, li, th, td, h2, .picture-prompt)')
      .evaluateAll((texts) => Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))));
    expect(smallest * (72 / 96)).toBeGreaterThanOrEqual(points === 12 ? 9 : points);
  });
}

test('sets the dyslexia-friendly copy in its own face, left, at one and a half lines, without italics', async ({
  page,
}) => {
  await page.goto(`${log}?font=clear&paper=cream`);
  await page.emulateMedia({media: 'print'});
  const text = page.locator('.sheet p').first();
  await expect(text).toHaveCSS('font-family', /^verdana/);
  await expect(text).toHaveCSS('text-align', 'left');
  await expect(text).toHaveCSS('line-height', '24px');
  await page.goto('/lessons/leave-the-page/worksheets/worksheet-posts-and-tabs?font=clear');
  for (const slanted of await page.locator('.sheet em').all())
    await expect(slanted).toHaveCSS('font-style', 'normal');
});

const papers: [string, {pages: number; across?: boolean}][] = [
  [`${lesson}/worksheets/worksheet-plan.adapted?stage=hide`, {pages: 1}],
  [
    '/lessons/my-pocket-card/worksheets/worksheet-card.adapted?copies=2&paper=cream',
    {pages: 1, across: true},
  ],
  ['/lessons/fake-friends/worksheets/worksheet-telling-card.adapted?copies=2', {pages: 1}],
  ['/lessons/leave-the-page/cards', {pages: 1}],
  ['/lessons/leave-the-page/cards?perPage=2', {pages: 2}],
  ['/lessons/leave-the-page/cards?perPage=8&blank=1', {pages: 1}],
  ['/lessons/the-tribunal-bench/support-sheet?adapt=cognition-and-learning', {pages: 1}],
  ['/lessons/the-citizens-jury/support-sheet?adapt=communication-and-interaction', {pages: 1}],
  ['/lessons/fake-friends/support-sheet', {pages: 1}],
];

for (const [address, {pages, across = false}] of papers) {
  test(`${address} is ${pages} of A4`, async ({page}) => {
    await page.goto(address);
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    const paper = across ? [842, 595] : [595, 842];
    expect(boxes).toEqual(Array.from({length: pages}, () => paper));
  });
}

test('cuts cards to the millimetre', async ({page}) => {
  for (const [perPage, width, height] of [
    [2, 190, 132],
    [4, 95, 132],
    [8, 95, 66],
  ]) {
    await page.goto(`${lesson}/cards?perPage=${perPage}`);
    await page.emulateMedia({media: 'print'});
    const box = await page.locator('.card').first().boundingBox();
    expect([toMillimetres(box?.width), toMillimetres(box?.height)]).toEqual([width, height]);
    await page.emulateMedia({media: 'screen'});
  }
});

test('names the licence of the pictures on each sheet of cards that has one', async ({page}) => {
  await page.goto(`${lesson}/cards`);
  await expect(page.getByText('OpenMoji (openmoji.org), licence CC BY-SA 4.0')).toBeVisible();
  await page.goto(`${lesson}/cards?blank=1`);
  await expect(page.getByText('OpenMoji')).toHaveCount(0);
});

test('says what an activity asks of pupils in words too', async ({page}) => {
  await page.goto(lesson);
  const first = page.locator('.activity').first().getByRole('listitem');
  await expect(first.filter({hasText: /^Reading/}).first()).toHaveText(
    /^Reading\s+(?:none|a little|some|a lot)$/,
  );
});

test('copies the lines for a support plan', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${lesson}/support-sheet?adapt=${need}`);
  await page.getByRole('button', {name: 'Copy these lines'}).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  expect(lines.match(/^(?:Target|Support|By whom|Review):/gm)).toEqual([
    'Target:',
    'Support:',
    'By whom:',
    'Review:',
  ]);
});

test('runs no script on a worksheet until reading aloud is asked for', async ({page}) => {
  await page.goto(log);
  expect(await page.locator('script').count()).toBe(0);
  await page.getByRole('link', {name: 'Read aloud'}).click();
  await expect(page).toHaveURL(/read-aloud=1/);
  expect(await page.locator('script').count()).toBe(1);
});

test('reads aloud sentence by sentence, by keyboard, marks what it reads, pauses and stops', async ({
  page,
}) => {
  await page.addInitScript(pretendToSpeak);
  await page.goto(`${log}?read-aloud=1`);
  await page.getByRole('button', {name: 'Play'}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Reading', {exact: true})).toBeVisible();
  await expect(page.locator('.is-read')).toHaveText('Checker’s log');
  await finishSentence(page);
  await expect(page.locator('.is-read')).toHaveText('These posts are made up.');
  await page.getByRole('button', {name: 'Pause'}).press('Enter');
  await expect(page.getByText('Paused')).toBeVisible();
  await page.getByRole('button', {name: 'Play'}).press('Enter');
  await expect(page.locator('.is-read')).toHaveText('These posts are made up.');
  await page.keyboard.press('Escape');
  await expect(page.locator('.is-read')).toHaveCount(0);
  expect(await page.evaluate(() => window.said)).toEqual([
    'Checker’s log',
    'These posts are made up.',
    'These posts are made up.',
  ]);
});

test('a code leads pupils to the sheet alone: no menu, no answers, no sign of which version it is', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({width: 390, height: 844});
  await page.goto('/lessons/leave-the-page/share?adapt=cognition-and-learning&stage=hide');
  const address = await page.getByLabel('Link to “Checker’s log”, plainer version').inputValue();
  expect(address).toBe(
    `${baseURL}/lessons/leave-the-page/worksheets/worksheet-log?stage=hide&view=pupil&sheet=b`,
  );
  await page.goto(address);
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.textContent));
  expect(links).toEqual(['Read aloud']);
  expect((await page.getByRole('heading', {level: 1, name: 'Checker’s log'}).boundingBox())?.y).toBeLessThan(
    120,
  );
  expect(await page.locator('html').innerText()).not.toMatch(/plain|easier|adapted/i);
  expect(await page.title()).not.toMatch(/plain|easier|adapted/i);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  await page.getByRole('link', {name: 'Read aloud'}).click();
  await expect(page).toHaveURL(`${address}&read-aloud=1`);
  await expect(page.getByRole('heading', {level: 1, name: 'Checker’s log'})).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
});

test('says so where the browser has no voice', async ({page}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
  await page.goto(`${log}?read-aloud=1`);
  await expect(page.getByRole('button', {name: 'Play'})).toBeHidden();
  await expect(page.getByText('This page cannot be read aloud here')).toBeVisible();
});

test('reads slides aloud on request too', async ({page}) => {
  await page.addInitScript(pretendToSpeak);
  await page.goto('/lessons/leave-the-page/slides');
  await page.getByRole('link', {name: 'Read aloud'}).click();
  await page.getByRole('button', {name: 'Play'}).click();
  await expect(page.locator('.is-read')).toHaveCount(1);
});

test('axe finds nothing where reading aloud is under way', async ({page}) => {
  await page.addInitScript(pretendToSpeak);
  await page.goto(`${log}?read-aloud=1`);
  await page.getByRole('button', {name: 'Play'}).click();
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id, help}) => `${id}: ${help}`)).toEqual([]);
});

test('states in JSON-LD only the accessibility that the version has', async ({page}) => {
  await page.goto(`${lesson}?adapt=${need}`);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    accessibilityFeature: string[];
    accessibilitySummary: string;
  };
  expect(data.accessibilityFeature).toContain('largePrint');
  expect(data.accessibilityFeature).not.toContain('captions');
  expect(data.accessibilitySummary).toMatch(/^This is the version for communication and interaction needs\./);
});

/** Everything that is on the paper, in the order of the page. */
async function readPaper(page: Page): Promise<string> {
  await page.emulateMedia({media: 'print'});
  const text = await page.locator('body').innerText();
  await page.emulateMedia({media: 'screen'});
  return text;
}

/** Goes through the page by the Tab key until the control has the focus. */
async function focusOn(page: Page, id: string): Promise<void> {
  const control = page.locator(`#${id}`);
  for (let steps = 0; steps < 120; steps += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to #${id}.`);
}

async function measure(page: Page, selector: string, property: 'fontSize'): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => parseFloat(getComputedStyle(element)[name]), property);
}

function toMillimetres(pixels = 0): number {
  return Math.round((pixels / 96) * 25.4);
}

declare global {
  interface Window {
    said: string[];
    finish?: () => void;
  }
}

/** A voice without sound: a sentence ends when the test says so. */
function pretendToSpeak(): void {
  window.said = [];
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      cancel() {
        window.finish = undefined;
      },
      speak(words: SpeechSynthesisUtterance) {
        window.said.push(words.text);
        window.finish = () => {
          words.onend?.(new Event('end') as SpeechSynthesisEvent);
        };
      },
    },
  });
}

async function finishSentence(page: Page): Promise<void> {
  await page.evaluate(() => window.finish?.());
}
