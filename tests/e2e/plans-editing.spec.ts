// Planning with scripts, by keyboard alone, on a narrow screen; every page of a plan by axe; what keeps plans secret.
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';
import {useDay} from './use-day.ts';

function cells(page: Page) {
  return page.getByRole('table', {name: 'Timetable'}).getByRole('row').nth(1).getByRole('link');
}

/** Waits until the page runs in the browser: only then does it say how a session is moved. */
async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('#plan-grid')).toBeAttached();
}

test('a session is moved with the mouse, and the rest moves as little as it can', async ({page}) => {
  await useDay(page);
  await hydrated(page);
  const [first, , third] = await cells(page).allTextContents();
  const from = (await cells(page).first().boundingBox())!;
  const to = (await cells(page).last().boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 30, {steps: 12});
  await page.mouse.up();
  await expect(cells(page).last()).toContainText(first!.replace(/^[\d:]+/, ''));
  await expect(cells(page).last()).toContainText('kept here');
  await expect(cells(page).first()).toContainText(third!.replace(/^[\d:]+/, ''));
});

test('a session is moved by the keyboard, and what happens is said', async ({page}) => {
  await useDay(page);
  await hydrated(page);
  const first = (await cells(page).first().locator('.grid__title').textContent())!;
  await cells(page).first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({hasText: 'is picked up, at 09:05'})).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({hasText: 'is over 10:20'})).toBeAttached();
  await page.keyboard.press('Space');
  await expect(cells(page).nth(1)).toContainText(first);
  await expect(cells(page).nth(1)).toContainText('kept here');
});

test('a day is planned by keyboard alone', async ({page}) => {
  await page.goto('/plans/new');
  await page.getByLabel('What the day is called').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sessions$/);
  const said = page.locator('.plan-rows').getByRole('status');
  await expect(said).toBeAttached();
  await page.getByLabel('A lesson of this library').focus();
  await page.keyboard.type('Leave the page');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: 'Add this lesson'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(/^Leave the page.* is added\.$/);
  await expect(page.getByRole('group', {name: /^Leave the page/})).toBeFocused();
  await page.getByRole('button', {name: 'Save and see the timetable'}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {name: /^(This works|Works, with)/})).toBeVisible();
  await cells(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/move\?group=g1&slot=s\d+$/);
});

const pages = [
  '',
  '/day',
  '/groups',
  '/sessions',
  '/rooms',
  '/adults',
  '/share',
  '/delete',
  '/move?group=g1&slot=s2',
  '/print',
  '/print/whole-day',
  '/print/groups',
  '/visual-timetable?for=g1',
  '/story?for=g1',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const width of [320, 1280]) {
  test(`axe finds nothing on any page of a plan at ${width} px, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 900});
    const home = await useDay(page);
    for (const list of ['rooms', 'adults']) {
      await page.goto(`${home}/${list}`);
      await page.getByLabel('How many more').fill('4');
      await page.getByRole('button', {name: `Add ${list}`}).click();
      await page.getByRole('button', {name: 'Save', exact: true}).click();
      await expect(page.getByText('Saved.')).toBeVisible();
    }
    const wrong = [home + '/groups', '/plans/new'];
    for (const address of [
      ...pages.map((part) => home + part),
      `${home}/repair?missing=adult:a1`,
      `${home}?by=rooms`,
      '/plans',
      ...wrong,
    ]) {
      await page.goto(address);
      if (wrong.includes(address)) {
        await page
          .getByLabel(address.endsWith('new') ? 'How many groups' : 'Pupils')
          .first()
          .fill('x');
        await page
          .getByRole('button', {name: /^(Save|Start this day)$/})
          .last()
          .click();
        await expect(page.getByRole('alert').first()).toBeVisible();
      }
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
      const {violations} = await new AxeBuilder({page}).withTags(tags).analyze();
      expect(
        violations.map(({id, nodes}) => ({address, id, where: nodes.map(({target}) => target.join(' '))})),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('pages of plans are kept from caches, search engines and other sites, the cookie from scripts', async ({
  page,
  request,
  context,
}) => {
  const home = await useDay(page);
  const cookie = (await context.cookies(home)).find(({name}) => name === 'plan');
  expect(cookie).toMatchObject({path: '/plans', httpOnly: true, sameSite: 'Lax'});
  for (const address of [
    home,
    `${home}/groups`,
    `${home}.json`,
    `${home}/nothing-here`,
    '/plans/aaaaaaaaaaaaaaaaaaaaaa',
    home.replace('/plans/', '/Plans/'),
    `${home.replace('/plans/', '/PLANS/')}/groups`,
    home.replace('/plans/', '/%70lans/'),
  ]) {
    const headers = (await request.get(address, {headers: {'sec-fetch-site': 'none'}})).headers();
    expect([headers['cache-control'], headers['referrer-policy'], headers['x-robots-tag']]).toEqual([
      'no-store',
      'no-referrer',
      'noindex, nofollow',
    ]);
  }
  expect((await request.get('/lessons/leave-the-page')).headers()['set-cookie']).toBeUndefined();
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /plans/');
});

test('forms of other sites are refused', async ({request, baseURL}) => {
  const send = async (headers: Record<string, string>) =>
    (
      await request.post('/plans/use-day', {form: {day: 'think-for-yourself'}, headers, maxRedirects: 0})
    ).status();
  expect(await send({origin: 'https://evil.example'})).toBe(403);
  expect(await send({'sec-fetch-site': 'cross-site', origin: baseURL!})).toBe(403);
  expect(await send({})).toBe(403);
  expect(await send({origin: 'null'})).toBe(403);
  expect(await send({referer: `${baseURL}/days`})).toBe(303);
  expect(await send({origin: baseURL!})).toBe(303);
  const large = await request.post('/plans/upload', {
    headers: {origin: baseURL!},
    multipart: {
      file: {name: 'plan.json', mimeType: 'application/json', buffer: Buffer.alloc(1024 * 1024 + 1, ' ')},
    },
  });
  expect(large.status()).toBe(413);
  const json = await request.post('/plans/use-day', {data: {day: 'x'}, headers: {origin: baseURL!}});
  expect(json.status()).toBe(415);
});
