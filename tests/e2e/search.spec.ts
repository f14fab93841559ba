// A PSHE lead looks for lessons, with scripts, without them, and by keyboard.
import type {Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';

const result = '.result';

test.describe('with JavaScript', () => {
  test('finds Key Stage 3 fake-news lessons first for "misinfomation y9"', async ({page}) => {
    await page.goto('/');
    await page.getByRole('searchbox', {name: 'Search lessons'}).first().fill('misinfomation y9');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {level: 1})).toContainText('results for “misinfomation”');
    await expect(page.getByRole('link', {name: /Remove filter: Key stage, Key Stage 3/})).toBeVisible();
    for (const index of [0, 1, 2]) {
      const text = await page.locator(result).nth(index).innerText();
      expect(text).toMatch(/KS3/);
    }
    await expect(page.locator(result).first()).toContainText('Fake news');
    await expect(page.getByText('Search is simpler for now')).toHaveCount(0);
  });

  test('starts while keys are pressed, at whatever moment of its beginning', async ({page}) => {
    // A message channel's turns come between all others: keys meet every moment of the start. `guarded` sees an error.
    await page.addInitScript(() => {
      const {port1, port2} = new MessageChannel();
      let presses = 0;
      port1.onmessage = () => {
        document.body?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true}));
        document.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
        presses += 1;
        if (presses < 20_000) port2.postMessage(0);
        else document.documentElement.dataset.pressed = '';
      };
      port2.postMessage(0);
    });
    for (const query of ['fake+news', 'equality', 'soldiers']) {
      await page.goto(`/lessons?q=${query}`);
      await expect(page.locator('html[data-pressed]')).toBeAttached();
    }
    await page.getByRole('checkbox', {name: /^Key Stage 2/}).check();
    await expect(page).toHaveURL(/stage=ks2/);
  });

  test('applies a filter at once, keeps the focus, announces the count, and goes back', async ({page}) => {
    await page.goto('/lessons?q=equality');
    const before = await page.getByRole('heading', {level: 1}).innerText();
    await page.evaluate(() => Object.assign(window, {sameDocument: true}));
    const filter = page.getByRole('checkbox', {name: /^Key Stage 2/});
    await filter.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/stage=ks2/);
    await expect(page.getByRole('heading', {level: 1})).not.toHaveText(before);
    await expect(filter).toBeChecked();
    await expect(filter).toBeFocused();
    const heading = await page.getByRole('heading', {level: 1}).innerText();
    await expect(page.getByRole('status').filter({hasText: heading})).toHaveCount(1);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(before);
    await expect(filter).not.toBeChecked();
  });

  test('takes away an understood word when its chip is used', async ({page}) => {
    await page.goto('/lessons?q=fake+news+y9');
    await page.getByRole('link', {name: /Remove filter: Key stage, Key Stage 3/}).click();
    await expect(page).not.toHaveURL(/y9/);
    await expect(page.getByRole('searchbox', {name: 'Search lessons'})).toHaveValue(/^fake news$/);
  });

  test('says with numbers what to drop when nothing is found', async ({page}) => {
    await page.goto('/lessons?stage=eyfs&kind=workshop');
    await expect(page.getByRole('heading', {level: 1})).toContainText('No results');
    await expect(page.getByRole('heading', {name: 'Take one filter away'})).toBeVisible();
    await page.locator('.no-results li a').first().click();
    await expect(page.getByRole('heading', {level: 1})).toContainText(/^\d+ results?/);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('searches, filters with a button, pages and opens a lesson', async ({page}) => {
    await page.goto('/');
    await page.getByRole('searchbox', {name: 'Search lessons'}).first().fill('fake news');
    await page.getByRole('button', {name: 'Search'}).first().click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('results for “fake news”');
    await page.getByRole('checkbox', {name: /^Key Stage 3/}).check();
    await page.getByRole('button', {name: 'Apply filters'}).click();
    await expect(page).toHaveURL(/stage=ks3/);
    await expect(page.getByRole('checkbox', {name: /^Key Stage 3/})).toBeChecked();
    await page.getByRole('link', {name: 'Next'}).click();
    await expect(page).toHaveURL(/page=2/);
    await page.goto('/lessons?q=fake+news+ks3');
    await page.locator(`${result} h2 a`).first().click();
    await expect(page).toHaveURL(/\/lessons\/[a-z-]+$/);
    await expect(page.getByRole('heading', {name: 'Running order'})).toBeVisible();
  });
});

test.describe('by keyboard alone', () => {
  test('goes from the first page to a lesson in its version for a need', async ({page}) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', {name: 'Skip to main content'})).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('searchbox', {name: 'Search lessons'}).first()).toBeFocused();
    await page.keyboard.type('leave the page');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/lessons\?q=leave/);
    await tabTo(page, /Leave the page/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/lessons\/leave-the-page/);
    await tabTo(page, /^Cognition|^Learning/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/adapt=cognition-and-learning/);
    await expect(page.getByText('Changed for cognition and learning').first()).toBeVisible();
  });
});

/** Presses Tab until something with this text has the focus; it must be visible there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (name.test(text)) return;
  }
  throw new Error(`120 presses of Tab did not reach ${String(name)}.`);
}
