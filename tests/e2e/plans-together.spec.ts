// Two people edit one plan at the same time, without scripts: what clashes is asked for, and all else is kept.

import {expect, test} from '../site/site-test.ts';
import {useDay} from './use-day.ts';

test.use({javaScriptEnabled: false});

test('refuses a stale save, asks field by field whose to keep, and loses nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  const home = await useDay(page);
  const other = await browser.newPage({baseURL, javaScriptEnabled: false});
  await page.goto(`${home}/groups`);
  await other.goto(`${home}/groups`);
  await other.getByLabel('Name').first().fill('Theirs');
  await other.getByLabel('Pupils').first().fill('26');
  await other.getByRole('button', {name: 'Remove Group 2'}).click();
  await page.getByLabel('Name').first().fill('Mine');
  await page.getByLabel('Pupils').first().fill('27');
  await page.getByLabel('Pupils').nth(1).fill('31');
  await page.getByLabel('Pupils').nth(2).fill('29');
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await expect(page.getByRole('alert')).toContainText('You both changed 3 things');
  await expect(page.getByLabel('What you changed')).toHaveValue(
    'Group 1: name Mine, was Group 1\nGroup 1: pupils 27, was 30\nGroup 2: pupils 31, was 30\nGroup 3: pupils 29, was 30',
  );
  await expect(page.getByText('This drops 4 changes of yours.')).toBeVisible();
  await expect(page.getByRole('radio', {checked: true})).toHaveCount(3);
  for (const radio of await page.getByRole('radio', {checked: true}).all())
    await expect(radio).toHaveAccessibleName(/^Yours: /);
  await page.getByRole('group', {name: 'Group 1: name'}).getByLabel('Theirs: Theirs').check();
  await page.getByRole('group', {name: 'Group 2: they removed it'}).getByLabel('Theirs: remove it').check();
  await page.getByRole('button', {name: 'Save with these choices'}).click();
  await expect(page.getByRole('status').first()).toHaveText('Saved.');
  const values = (label: string) =>
    page.getByLabel(label).evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
  expect(await values('Name')).toEqual(['Theirs', 'Group 3']);
  expect(await values('Pupils')).toEqual(['27', '29']);
  await other.close();
});

test('keeps what two change at once in different sections, rows and fields', async ({
  page,
  browser,
  baseURL,
}) => {
  const home = await useDay(page);
  const other = await browser.newPage({baseURL, javaScriptEnabled: false});
  await page.goto(`${home}/rooms`);
  await other.goto(`${home}/adults`);
  await page.getByLabel('How many more').fill('3');
  await page.getByRole('button', {name: 'Add rooms'}).click();
  await other.getByLabel('How many more').fill('3');
  await other.getByRole('button', {name: 'Add adults'}).click();
  await expect(other.getByLabel('Name or role')).toHaveCount(3);
  await page.goto(`${home}/groups`);
  await other.goto(`${home}/groups`);
  await page.getByLabel('Name').first().fill('Mine');
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await other.getByLabel('Name').nth(1).fill('Theirs');
  await other.getByLabel('Pupils').first().fill('27');
  await other.getByRole('button', {name: 'Save', exact: true}).click();
  await expect(other.getByRole('status').first()).toHaveText('Saved.');
  await expect(other.getByLabel('Name').first()).toHaveValue('Mine');
  await expect(other.getByLabel('Name').nth(1)).toHaveValue('Theirs');
  await expect(other.getByLabel('Pupils').first()).toHaveValue('27');
  await expect(other.getByRole('link', {name: 'Rooms (3)'})).toBeVisible();
  await expect(other.getByRole('link', {name: 'Adults (3)'})).toBeVisible();
  await other.close();
});
