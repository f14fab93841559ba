// A teacher reads, adapts and prints a lesson; a SENCO opens the version for a need.
import {expect, test} from '../site/site-test.ts';

const slug = '/lessons/leave-the-page';

test('shows everything that a teacher needs, and runs no script', async ({page}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(slug);
  for (const name of [
    'Running order',
    'At a glance',
    'Words to teach',
    'Before you teach',
    'Activities',
    'If a pupil says',
    'Check learning',
    'Sources',
    'Slides',
    'Worksheets',
  ])
    await expect(page.getByRole('heading', {name, exact: true}).first()).toBeVisible();
  await expect(page.getByText('designated safeguarding lead').first()).toBeVisible();
  expect(scripts).toEqual([]);
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
});

test('opens the version for a need in place and keeps it in the address', async ({page}) => {
  await page.goto(slug);
  await expect(page.getByText('Changed for', {exact: false})).toHaveCount(0);
  await page.getByRole('navigation', {name: 'Versions of this lesson'}).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/adapt=communication-and-interaction/);
  await expect(page.getByText('Changed for communication and interaction').first()).toBeVisible();
});

test('states what it is to other programs', async ({page, request}) => {
  await page.goto(slug);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(text ?? '') as Record<string, unknown>;
  expect(data['@type']).toContain('LearningResource');
  expect(data.timeRequired).toBe('PT50M');
  expect(data.typicalAgeRange).toBe('12-14');
  const whole = (await (await request.get(`${slug}.json`)).json()) as {slug: string; activities: unknown[]};
  expect(whole.slug).toBe('leave-the-page');
  expect(whole.activities).toHaveLength(6);
  const source = await request.get(`${slug}.md`);
  expect(source.headers()['content-type']).toContain('text/markdown');
  expect(await source.text()).toMatch(/^---\ntitle:/);
});

test('prints the plan without the site around it', async ({page}) => {
  await page.goto(`${slug}?adapt=cognition-and-learning`);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('navigation', {name: 'Main'})).toBeHidden();
  await expect(page.getByRole('navigation', {name: 'Versions of this lesson'})).toBeHidden();
  await expect(page.getByRole('heading', {name: 'Running order'})).toBeVisible();
  await expect(page.getByText('Changed for cognition and learning').first()).toBeVisible();
});

test('prints the plan with its sources, slides, worksheets and answers at once', async ({page}) => {
  await page.goto(`${slug}?adapt=cognition-and-learning`);
  await page.getByRole('link', {name: 'Print', exact: true}).click();
  await page.getByRole('link', {name: 'Everything at once'}).click();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('navigation', {name: 'Main'})).toBeHidden();
  await expect(page.getByRole('heading', {name: 'Running order'})).toBeVisible();
  await expect(page.getByText('Changed for cognition and learning').first()).toBeVisible();
  await expect(page.getByText(/^For: /).first()).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Thirty seconds each', exact: true})).toBeVisible();
  // The worksheet for pupils and its answers.
  await expect(page.getByText('Keep the tab cards face down.')).toBeVisible();
  await expect(page.getByText('Do not rely on it', {exact: false}).last()).toBeVisible();
});

test('answers a wrong address with the way to the right one', async ({page}) => {
  const response = await page.goto('/lessons/leave-the-pag');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox', {name: 'Search lessons'})).toBeVisible();
});
