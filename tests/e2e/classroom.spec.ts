// A teacher takes a lesson to the classroom: as a file, on the screen, on paper, to colleagues and pupils.
import {readFile} from 'node:fs/promises';

import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';

const lesson = '/lessons/leave-the-page';

/** Counts the pages of a PDF as a browser prints it. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({preferCSSPageSize: true});
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Moves by Tab to the link or button of a name, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, name);
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`Tab never came to "${name}".`);
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('downloads the version for a need in Word from the lesson’s page', async ({page}) => {
    await page.goto(`${lesson}?adapt=cognition-and-learning`);
    const link = page.getByRole('link', {name: 'Word', exact: true});
    await link.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('Leave the page - Learning.docx');
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });

  test('shows slides as a list of sections, and no button that would do nothing', async ({page}) => {
    await page.goto(`${lesson}/slides`);
    await expect(page.getByRole('region', {name: 'Slide 1: Thirty seconds each'})).toBeVisible();
    await expect(page.locator('.deck__slide')).toHaveCount(9);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await page.getByText('Notes for the presenter').first().click();
    await expect(page.getByText('Call time every thirty seconds.')).toBeVisible();
  });

  test('prints one slide a page, and six with lines', async ({page}) => {
    await page.goto(`${lesson}/slides`);
    expect(await countPages(page)).toBe(9);
    await page.getByRole('link', {name: 'Six a page, with lines for notes'}).click();
    expect(await countPages(page)).toBe(2);
  });

  test('shares by links that can be followed and a field that can be copied', async ({page, baseURL}) => {
    await page.goto(`${lesson}/share?adapt=sensory-and-physical`);
    const address = `${baseURL}${lesson}?adapt=sensory-and-physical`;
    await expect(page.getByLabel('Link to the lesson')).toHaveValue(address);
    await expect(
      page.getByRole('link', {name: /^Google Classroom ?: share “Leave the page/}),
    ).toHaveAttribute('href', `https://classroom.google.com/u/0/share?url=${encodeURIComponent(address)}`);
    await expect(page.getByRole('button', {name: 'Copy'})).toHaveCount(0);
    await page.getByRole('link', {name: 'Leave out key stage and year group'}).click();
    await expect(page.getByLabel('Link to “Checker’s log”', {exact: true})).toHaveValue(
      `${baseURL}${lesson}/worksheets/worksheet-log?stage=hide&view=pupil`,
    );
    for (const name of [
      'QR code that opens “Checker’s log”',
      'QR code that opens “Checker’s log”, plainer version',
    ])
      await expect(page.getByRole('img', {name, exact: true})).toBeVisible();
  });

  test('leads to each part on a page of its own to print', async ({page}) => {
    await page.goto(lesson);
    await page.getByRole('link', {name: 'Print', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'Print'})).toBeVisible();
    await page.getByRole('link', {name: 'Lesson plan'}).click();
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('heading', {name: 'Running order'})).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Worksheets'})).toHaveCount(0);
    await expect(page.getByText('Print this page from your browser')).toBeHidden();
  });
});

test('every format in the box is a file of its kind, and is not sent twice', async ({page, request}) => {
  await page.goto(lesson);
  const files = await page
    .locator('.take-with__files a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(files).toContain(`${lesson}/downloads/docx`);
  for (const address of files) {
    const head = await request.head(address);
    const {etag = '', 'content-disposition': disposition, 'content-length': length} = head.headers();
    expect([address, head.status()]).toEqual([address, 200]);
    expect(disposition).toMatch(/^attachment; filename="Leave the page\.\w+"$/);
    expect(Number(length)).toBeGreaterThan(1000);
    expect((await request.get(address, {headers: {'if-none-match': etag}})).status()).toBe(304);
  }
  expect((await request.get(`${lesson}/downloads/exe`)).status()).toBe(404);
  expect((await request.get(`${lesson}/downloads/docx?part=no-such-sheet`)).status()).toBe(404);
});

test('nobody waits for another visitor’s files', async ({request}) => {
  const needs = ['cognition-and-learning', 'sensory-and-physical'];
  const slugs = ['the-cropped-photograph', 'the-newsroom', 'seeing-is-not-believing'];
  let done = 0;
  const files = slugs.flatMap((slug) =>
    needs.map(async (need) => {
      await request.get(`/lessons/${slug}/downloads/zip?adapt=${need}`);
      done += 1;
    }),
  );
  expect((await request.get('/health')).status()).toBe(200);
  expect((await request.get('/lessons/ten-seconds')).status()).toBe(200);
  expect(done).toBeLessThan(files.length);
  await Promise.all(files);
});

test('presents by keyboard alone', async ({page}) => {
  await page.goto(`${lesson}/slides`);
  await tabTo(page, 'Present');
  await page.keyboard.press('Enter');
  const screen = (title: string) => page.getByRole('region', {name: title});
  await expect(screen('Slide 1: Thirty seconds each')).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await expect(screen('Slide 3: Same message, different aim')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Slide 3: Same message, different aim, 3 of 9');
  await page.keyboard.press('End');
  await expect(screen('Slide 9: One tab I would open')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('b');
  await expect(screen('Slide 1: Thirty seconds each')).toBeHidden();
  await page.keyboard.press('b');
  await page.keyboard.press('p');
  await expect(page.getByText('Call time every thirty seconds.')).toBeVisible();
  await expect(page.getByText(/^0:\d\d of 8 minutes$/)).toBeVisible();
  await expect(screen('Slide 2: What did you look at?')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Present', exact: true})).toBeFocused();
});

test('the presenter view listens to the keys at once, wherever it was opened', async ({page}) => {
  await page.goto(`${lesson}/slides?presenter=1#slide-2`);
  await expect(page.getByRole('status')).toHaveText(/, 2 of 9$/);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText(/, 3 of 9$/);
});

test('a blank screen has no bar, and a press brings the slide back', async ({page}) => {
  await page.goto(`${lesson}/slides`);
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await page.getByRole('button', {name: 'Blank'}).click();
  await expect(page.getByRole('group', {name: 'Slides'})).toBeHidden();
  await page.mouse.click(300, 300);
  await expect(page.getByRole('group', {name: 'Slides'})).toBeVisible();
});

test('a second window shows the notes and moves the slides of the first', async ({page}) => {
  await page.goto(`${lesson}/slides`);
  const [presenter] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', {name: 'Open presenter view in a second window'}).click(),
  ]);
  await expect(presenter.getByText('Call time every thirty seconds.')).toBeVisible();
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await presenter.getByRole('button', {name: 'Next'}).click();
  await expect(page.getByRole('region', {name: 'Slide 2: What did you look at?'})).toBeVisible();
  await page.keyboard.press('End');
  await expect(presenter.getByRole('region', {name: 'Slide 9: One tab I would open'})).toBeVisible();
});

for (const view of ['', '?presenter=1']) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing while slides are shown${view} at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto(`${lesson}/slides${view}`);
      if (view === '') await page.getByRole('button', {name: 'Present', exact: true}).click();
      await expect(page.getByRole('button', {name: 'End'})).toBeVisible();
      const {violations} = await new AxeBuilder({page}).analyze();
      expect(
        violations.map(({id, nodes}) => ({id, where: nodes.map(({target}) => target.join(' '))})),
      ).toEqual([]);
    });
  }
}

test('copies a link at the press of a button', async ({page, context, baseURL}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${lesson}/share`);
  await page.getByRole('button', {name: 'Copy'}).first().press('Enter');
  await expect(page.getByText('Copied', {exact: true})).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${lesson}`);
});
