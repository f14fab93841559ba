// A teacher finds a ready-made day, reads who is where, opens a lesson of it, and prints it; a program reads it.
import type {Locator, Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';

const address = '/days/think-for-yourself';

/** The whole grid: of each group, what it meets in each slot. */
const rotation = [
  ['Leave the page', 'Why it feels good to know a secret', 'Strong views or extremism?'],
  ['Why it feels good to know a secret', 'Strong views or extremism?', 'Leave the page'],
  ['Strong views or extremism?', 'Leave the page', 'Why it feels good to know a secret'],
];

test.describe('with JavaScript', () => {
  test('a search for a day finds it among the results', async ({page}) => {
    await page.goto('/lessons?q=drop+down+day+year+9');
    const result = page.locator('.result').filter({hasText: 'Think for yourself'});
    await expect(result).toContainText('Drop-down day');
    await result.getByRole('link', {name: /Think for yourself/}).click();
    await expect(page).toHaveURL(/\/days\/think-for-yourself$/);
  });

  test('a lesson and a theme say in which days they are', async ({page}) => {
    await page.goto('/lessons/leave-the-page');
    await page.getByRole('complementary').getByRole('link', {name: 'Think for yourself'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Think for yourself: a Year 9 day');
    await page.goto('/themes/conspiracy-theories');
    await expect(page.getByRole('link', {name: 'Think for yourself: a Year 9 day'})).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('finds a day from the first page, reads the grid, and opens a lesson of it', async ({page}) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', {name: 'Plan a day'}).click();
    await expect(page).toHaveURL(/\/plans$/);
    await expect(page.getByRole('link', {name: 'Think for yourself: a Year 9 day'})).toBeVisible();
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Drop-down days'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Drop-down days');
    await page.getByRole('link', {name: 'Think for yourself: a Year 9 day'}).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expectWholeDay(page);
    const grid = page.getByRole('table', {name: 'Who is where'});
    await expectRotation(grid);
    await grid.getByRole('row').nth(2).getByRole('link', {name: 'Leave the page'}).click();
    await expect(page).toHaveURL(/\/lessons\/leave-the-page$/);
    await expect(page.getByRole('heading', {name: 'Running order'})).toBeVisible();
  });

  test('reads the same grid group by group on a narrow screen', async ({page}) => {
    await page.setViewportSize({width: 320, height: 900});
    await page.goto(address);
    const grid = page.getByRole('table', {name: 'Who is where'});
    await expectRotation(grid);
    await expect(grid.getByText('Group 2')).toBeVisible();
    await expect(grid.getByText('10:20').last()).toBeVisible();
    await expect(page.getByRole('table', {name: 'Timetable'}).getByRole('row')).toHaveCount(10);
  });

  test('keeps the answers of the quiz folded away', async ({page}) => {
    await page.goto(address);
    const answer = page.getByText('Priya misinformation, since she believed it', {exact: false});
    await expect(answer).toBeHidden();
    await page.getByText('Answers', {exact: true}).click();
    await expect(answer).toBeVisible();
  });
});

test('runs no script and prints the sheet for the day without the site around it', async ({page}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(address);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('navigation', {name: 'Main'})).toBeHidden();
  await expect(page.getByRole('navigation', {name: 'On this page'})).toBeHidden();
  await expect(page.getByRole('table', {name: 'Timetable'})).toBeVisible();
  await expect(page.getByText('Answers: retrieval quiz')).toBeVisible();
  const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true});
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(scripts).toEqual([]);
});

for (const slug of [
  'think-for-yourself',
  'everyone-here',
  'safe-people',
  'reasons-wanted',
  'fair-play-day',
  'ready-for-the-wider-world',
]) {
  test(`the sheet for the whole day of ${slug} fits on one page`, async ({page}) => {
    // The inside of an A4 page with margins of 18 and 16 mm.
    await page.setViewportSize({width: 673, height: 986});
    await page.goto(`/days/${slug}`);
    await page.emulateMedia({media: 'print'});
    const grid = await page.getByRole('table', {name: 'Who is where'}).boundingBox();
    expect((grid?.y ?? Infinity) + (grid?.height ?? Infinity)).toBeLessThanOrEqual(986);
  });
}

test('states what it is to other programs', async ({page, request, baseURL}) => {
  await page.goto(address);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(text ?? '') as Record<string, unknown> & {hasPart: {url: string}[]};
  expect(data['@type']).toContain('LearningResource');
  expect(data.timeRequired).toBe('PT370M');
  expect(data.hasPart.map(({url}) => url)).toContain(`${baseURL}/lessons/three-counts-three-winners`);
  const whole = (await (await request.get(`${address}.json`)).json()) as Record<string, unknown>;
  expect(whole).toMatchObject({slug: 'think-for-yourself', groups: 3, url: `${baseURL}${address}`});
  const source = await request.get(`${address}.md`);
  expect(source.headers()['content-type']).toContain('text/markdown');
  expect(await source.text()).toMatch(/^---\ntitle:/);
  expect(await (await request.get('/sitemap.xml')).text()).toContain(`${address}</loc>`);
});

test('answers a wrong address with the way to the right one', async ({page}) => {
  const response = await page.goto('/days/think-for-yoursel');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', {name: 'Think for yourself: a Year 9 day'})).toBeVisible();
});

async function expectWholeDay(page: Page): Promise<void> {
  for (const name of [
    'Timetable',
    'Who is where',
    'The sessions',
    'Purpose',
    'Staff briefing',
    'Rooms and kit',
    'Note to parents and carers',
    'Pupils who are absent or need a different day',
    'Closing reflection',
    'Retrieval quiz',
    'Afterwards, in tutor time',
    'Sources',
  ])
    await expect(page.getByRole('heading', {name, exact: true, level: 2})).toBeVisible();
  await expect(page.getByText('designated safeguarding lead').first()).toBeVisible();
  const timetable = page.getByRole('table', {name: 'Timetable'});
  await expect(timetable.getByRole('row').nth(1)).toHaveText(/08:40 to 09:00.*Opening assembly.*20/);
}

async function expectRotation(grid: Locator): Promise<void> {
  for (const [index, sessions] of rotation.entries()) {
    const row = grid.getByRole('row').nth(index + 1);
    await expect(row.getByRole('rowheader')).toHaveText(`Group ${index + 1}`);
    await expect(row.getByRole('link')).toHaveText(
      sessions.map((title) => new RegExp(title.replace('?', '\\?'))),
    );
  }
}
