// Editing a plan directly: rows and sessions are dragged, moved by the keyboard, added and removed without a page load.
import type {Locator, Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';
import {useDay} from './use-day.ts';

/** Opens a page of rows and waits until it runs in the browser. @returns whether it has been loaded again since */
async function openRows(page: Page, address: string): Promise<() => Promise<boolean>> {
  await page.goto(address);
  await expect(page.locator('.plan-rows').getByRole('status')).toBeAttached();
  await page.evaluate(() => document.body.setAttribute('data-first-load', ''));
  return async () => (await page.locator('body[data-first-load]').count()) === 0;
}

function said(page: Page): Locator {
  return page.locator('.plan-rows').getByRole('status');
}

function readNames(page: Page): Promise<string[]> {
  return page
    .getByLabel('Name', {exact: true})
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}

async function toMiddle(locator: Locator): Promise<{x: number; y: number}> {
  const {x, y, width, height} = (await locator.boundingBox())!;
  return {x: x + width / 2, y: y + height / 2};
}

test('rooms are added, named, moved, dragged, removed and put back without loading the page, then saved', async ({
  page,
}) => {
  const home = await useDay(page);
  const isLoadedAgain = await openRows(page, `${home}/rooms`);
  await page.getByLabel('How many more').fill('100');
  await page.getByRole('button', {name: 'Add rooms'}).click();
  await expect(page.getByLabel('How many more')).toBeFocused();
  await expect(page.getByLabel('How many more')).toHaveAccessibleDescription(
    'At most 80 Error: Enter how many rooms to add, as a whole number from 1 to 80.',
  );
  await page.getByLabel('How many more').fill('3');
  await page.getByRole('button', {name: 'Add rooms'}).click();
  await expect(said(page)).toHaveText('3 rooms are added: Room 1 to Room 3.');
  await expect(page.getByRole('group', {name: 'Room 1'})).toBeFocused();
  await page.getByLabel('Name').nth(2).fill('Library');

  const up = page.getByRole('button', {name: /^Move up.*Library/});
  await expect(up).toBeVisible();
  await up.focus();
  for (const place of ['now 2', 'now 1', 'still 1']) {
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(`Library is ${place} of 3.`);
    await expect(up).toBeFocused();
  }
  expect(await readNames(page)).toEqual(['Library', 'Room 1', 'Room 2']);

  await page.getByRole('button', {name: /^Remove.*Room 1$/}).press('Enter');
  await expect(page.getByRole('button', {name: 'Undo removing Room 1'})).toBeFocused();
  expect(await readNames(page)).toEqual(['Library', 'Room 2']);
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Room 1 is back.');

  const handle = page.locator('.plan-row__handle');
  const [from, to] = [await toMiddle(handle.nth(2)), await toMiddle(handle.first())];
  const drag = async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, {steps: 6});
    await expect(page.locator('.plan-row--before')).toHaveCount(1);
  };
  await drag();
  await page.keyboard.press('Escape');
  await expect(page.locator('.plan-row--before')).toHaveCount(0);
  await page.mouse.up();
  expect(await readNames(page)).toEqual(['Library', 'Room 1', 'Room 2']);
  await drag();
  await page.mouse.up();
  await expect(said(page)).toHaveText('Room 2 is now 1 of 3.');
  expect(await isLoadedAgain()).toBe(false);
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await readNames(page)).toEqual(['Room 2', 'Library', 'Room 1']);
});

test('the timetable follows what is typed and moved, and nothing unsaved is left without being asked', async ({
  page,
}) => {
  const home = await useDay(page);
  await openRows(page, `${home}/groups`);
  await page.getByLabel('Name').first().fill('9 Hockney');
  const preview = page.getByRole('table', {name: 'The timetable as you type'});
  await expect(preview.getByRole('rowheader').first()).toContainText('9 Hockney');
  await page.getByRole('button', {name: /^Move down.*9 Hockney/}).click();
  await expect(preview.getByRole('rowheader').nth(1)).toContainText('9 Hockney');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('link', {name: 'Timetable'}).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(page).toHaveURL(`${home}/groups`);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('link', {name: 'Timetable'}).click();
  await expect(page).toHaveURL(home);
  await expect(page.getByText('9 Hockney')).toHaveCount(0);
});

test('Enter beside “Add” adds, every removal can be undone, and what is taken back is nothing to save', async ({
  page,
}) => {
  const home = await useDay(page);
  await openRows(page, `${home}/rooms`);
  await page.getByLabel('How many more').fill('3');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('3 rooms are added: Room 1 to Room 3.');
  await page.getByRole('button', {name: 'Remove Room 1'}).click();
  await page.getByRole('button', {name: 'Remove Room 2'}).click();
  await expect(page.locator('.plan-row--removed')).toContainText(
    'Room 2 is removed. Before it, Room 1 was removed.',
  );
  await page.getByRole('button', {name: 'Undo removing Room 2'}).click();
  await page.getByRole('button', {name: 'Undo removing Room 1'}).click();
  expect(await readNames(page)).toEqual(['Room 1', 'Room 2', 'Room 3']);
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await openRows(page, `${home}/sessions`);
  const rooms = page.locator('details', {hasText: 'Only in some rooms'}).first();
  await rooms.locator('summary').click();
  await rooms.getByLabel('Only these rooms').check();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  const title = page.getByLabel('Title').first();
  const before = await title.inputValue();
  await title.fill('As typed');
  await expect(page.getByRole('group', {name: 'As typed', exact: true})).toBeVisible();
  await expect(rooms.locator('.govuk-error-message')).toHaveCount(0);
  await rooms.getByLabel('Room 2').check();
  await rooms.getByLabel('Any room').check();
  await title.fill(before);
  await expect(page.getByText('Not saved yet')).toHaveCount(0);
  await expect(page.getByRole('group', {name: 'As typed', exact: true})).toHaveCount(0);
  await expect(rooms.getByLabel('Any room')).toBeVisible();
});

test('asks before the two versions of a list are left, and not where theirs is chosen', async ({
  page,
  browser,
  baseURL,
}) => {
  const home = await useDay(page);
  const other = await browser.newPage({baseURL, javaScriptEnabled: false});
  await openRows(page, `${home}/groups`);
  await other.goto(`${home}/groups`);
  await other.getByLabel('Pupils').nth(1).fill('12');
  await other.getByRole('button', {name: 'Save', exact: true}).click();
  await page.getByRole('button', {name: 'Remove Group 2'}).click();
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await expect(page.getByLabel('Theirs: keep it, as they changed it (pupils 12, was 30)')).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  // Only a page that runs in the browser asks.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('.stale')!).some((name) => name.startsWith('__react')),
  );
  await page.getByRole('link', {name: 'Timetable', exact: true}).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await page.getByRole('button', {name: 'Keep what they saved'}).click();
  await expect(page.getByLabel('Pupils').nth(1)).toHaveValue('12');
  expect(asked).toHaveLength(1);
  await other.close();
});

test.describe('with a finger', () => {
  test.use({hasTouch: true, viewport: {width: 390, height: 844}});

  test('rows are dragged by their handles, and sessions to another slot or to free time', async ({page}) => {
    const home = await useDay(page);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', {x, y}: {x: number; y: number}) =>
      finger.send('Input.dispatchTouchEvent', {type, touchPoints: [{x, y}]});
    const lift = () => finger.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});

    await openRows(page, `${home}/sessions`);
    const titles = await page
      .getByLabel('Title')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const handles = page.locator('.plan-row__handle');
    await handles.nth(1).scrollIntoViewIfNeeded();
    await touch('touchStart', await toMiddle(handles.nth(1)));
    await touch('touchMove', await toMiddle(handles.first()));
    await expect(page.locator('.plan-row--before')).toHaveCount(1);
    await lift();
    await expect(said(page)).toHaveText(`${titles[1]} is now 1 of 3.`);
    await expect(page.getByRole('heading', {name: 'The timetable as you type'})).toBeVisible();
    await page.getByRole('button', {name: `Remove ${titles[0]}`}).click();
    await expect(said(page)).toHaveText(`${titles[0]} is removed.`);
    await page.getByRole('button', {name: 'Save and see the timetable'}).click();

    await expect(page.locator('#plan-grid')).toBeAttached();
    const cells = page.getByRole('table', {name: 'Timetable'}).getByRole('row').nth(1).getByRole('link');
    await expect(cells.filter({hasText: 'Free'})).toHaveCount(1);
    const session = cells.filter({hasNotText: 'Free'}).first();
    const title = (await session.locator('.grid__title').textContent())!;
    const free = cells.filter({hasText: 'Free'});
    const href = await free.getAttribute('href');
    // Both places are in sight, away from the edges at which the page scrolls.
    await session.evaluate((link) => link.scrollIntoView({block: 'center'}));
    await touch('touchStart', await toMiddle(session));
    await expect(page.locator('.grid__session--moving')).toHaveCount(1);
    const to = await toMiddle(free);
    await touch('touchMove', {...to, y: to.y - 3});
    await touch('touchMove', to);
    await expect(page.locator('.grid__cell--over')).toContainText('Free');
    await lift();
    await expect(page.locator(`a[href="${href}"]`)).toContainText(title);
    await expect(page.locator(`a[href="${href}"]`)).toContainText('kept here');
  });
});
