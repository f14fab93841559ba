// A teacher makes a day of lessons, or fits a ready-made one; mends one that cannot work.
import type {Locator, Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';
import {useDay} from './use-day.ts';

function timetable(page: Page): Locator {
  return page.getByRole('table', {name: 'Timetable'});
}

/** @returns what each group meets, slot by slot */
async function readRows(page: Page): Promise<string[][]> {
  const titles = await timetable(page)
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) => [...row.querySelectorAll('.grid__title')].map((title) => title.textContent ?? '')),
    );
  return titles;
}

/** Nobody is twice in one slot where a session takes one group at a time, and each group meets each session once. */
async function expectRotation(page: Page, groups: number): Promise<void> {
  const rows = await readRows(page);
  expect(rows).toHaveLength(groups);
  for (const row of rows)
    expect(new Set(row.filter((title) => title !== 'Free')).size).toBe(
      row.filter((title) => title !== 'Free').length,
    );
  for (const slot of rows[0]!.keys()) {
    const met = rows.map((row) => row[slot]).filter((title) => title !== 'Free');
    expect(new Set(met).size).toBe(met.length);
  }
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('builds a day for eight groups from a search to a timetable', async ({page}) => {
    await page.goto('/lessons?q=fake+news&stage=ks3&kind=lesson');
    await page
      .getByRole('button', {name: /^Add to a day/})
      .first()
      .click();
    await expect(page.getByRole('status')).toContainText('is in the day');
    await page.getByRole('link', {name: 'Back to where you were'}).click();
    await expect(page).toHaveURL(/\/lessons\?q=fake\+news&stage=ks3&kind=lesson$/);
    await page
      .getByRole('button', {name: /^Add to a day/})
      .nth(1)
      .click();
    await page.goto('/lessons/strong-views-or-extremism');
    await page.getByRole('button', {name: /^Add to a day/}).click();
    await expect(page.getByLabel('Rooms at once')).toHaveCount(3);
    await page.getByRole('button', {name: 'Add a session of our own'}).click();
    await page.getByLabel('Title').last().fill('Poster workshop');
    for (const field of await page.getByLabel('Rooms at once').all()) await field.fill('2');
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await expect(page.getByRole('status').first()).toHaveText('Saved.');

    await page.getByRole('navigation', {name: 'Plan'}).getByRole('link', {name: 'Groups'}).click();
    await page.getByLabel('How many more').fill('8');
    await page.getByRole('button', {name: 'Add groups'}).click();
    await expect(page.getByRole('group', {name: /^Group \d/})).toHaveCount(8);
    await page.getByLabel('Name').first().fill('9A');
    await page.getByRole('button', {name: 'Save and see the timetable'}).click();

    await expect(page.getByRole('heading', {name: /^(This works|Works, with)/})).toBeVisible();
    const rows = await readRows(page);
    expect(rows).toHaveLength(8);
    for (const row of rows)
      expect(row.filter((title) => title !== 'Free').toSorted()).toEqual(
        rows[0]!.filter((title) => title !== 'Free').toSorted(),
      );
    await expect(timetable(page).getByRole('rowheader').first()).toContainText('9A');
  });

  test('starts an empty day, is told what is wrong field by field, and puts it right', async ({page}) => {
    await page.goto('/plans');
    await page.getByRole('link', {name: 'Start an empty day'}).click();
    await page.getByLabel('How many groups').fill('many');
    await page.getByLabel('Minutes of a session').fill('600');
    await page.getByRole('button', {name: 'Start this day'}).click();
    const errors = page.getByRole('alert').getByRole('link');
    await expect(errors).toHaveText([
      'Enter how long a session is, as a whole number of minutes from 5 to 300.',
      'Enter how many groups take part, as a whole number from 0 to 60.',
    ]);
    await expect(page.getByLabel('How many groups')).toHaveValue('many');
    await page.getByLabel('How many groups').fill('3');
    await page.getByLabel('Minutes of a session').fill('50');
    await page.getByRole('button', {name: 'Start this day'}).click();
    await expect(page).toHaveURL(/\/sessions$/);
    await page.getByLabel('A lesson of this library').selectOption({value: 'leave-the-page'});
    await page.getByRole('button', {name: 'Add this lesson'}).click();
    await expect(page.getByRole('heading', {name: /^(This works|Works, with)/})).toBeVisible();
    await page.getByLabel('Minutes').fill('0');
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await page
      .getByRole('alert')
      .getByRole('link', {name: /^Leave the page.*Enter how long the session is/})
      .click();
    await expect(page).toHaveURL(/#sessions-0-minutes$/);
  });

  test('adds, moves and removes rows, and keeps what was typed', async ({page}) => {
    const home = await useDay(page);
    await page.goto(`${home}/rooms`);
    await page.getByLabel('How many more').fill('3');
    await page.getByRole('button', {name: 'Add rooms'}).click();
    await page.getByLabel('Name').nth(2).fill('Library');
    await page.getByRole('button', {name: 'Move up Room 3'}).click();
    const names = () =>
      page
        .getByLabel('Name')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(await names()).toEqual(['Room 1', 'Library', 'Room 2']);
    await page.getByRole('button', {name: 'Remove Room 1'}).click();
    expect(await names()).toEqual(['Library', 'Room 2']);
    await page.goto(home);
    await expect(page.getByRole('heading', {name: 'This cannot work yet'})).toBeVisible();
  });

  test('moves a session by choosing it, and lets it go again', async ({page}) => {
    const home = await useDay(page);
    const before = await readRows(page);
    const [first = '', second = ''] = before[0]!;
    await timetable(page).getByRole('link', {name: first}).first().click();
    await expect(
      page.getByRole('heading', {name: 'What does Group 1 meet from 09:05 to 10:00?'}),
    ).toBeVisible();
    await page.getByRole('radio', {name: new RegExp(`^${second}`)}).check();
    await page.getByRole('button', {name: 'Keep the chosen session there'}).click();
    await expect(page).toHaveURL(home);
    expect((await readRows(page))[0]![0]).toBe(second);
    await expectRotation(page, 3);
    await page.getByRole('button', {name: 'Let go of Group 1'}).click();
    await expect(page.getByText('Meetings that stay')).toHaveCount(0);
    await page.getByRole('button', {name: 'Plan it afresh'}).click();
    expect(await readRows(page)).toEqual(before);
  });

  test('says why a day is impossible, and mends it by one press', async ({page}) => {
    const home = await useDay(page);
    await page.goto(`${home}/groups`);
    await page.getByLabel('How many more').fill('2');
    await page.getByRole('button', {name: 'Add groups'}).click();
    await page.goto(home);
    await expect(page.getByRole('heading', {name: 'This cannot work yet'})).toBeVisible();
    await expect(page.getByText(/5 groups.*3 slots/).first()).toBeVisible();
    for (let presses = 0; presses < 6; presses += 1) {
      if ((await page.getByRole('heading', {name: /^(This works|Works, with)/}).count()) > 0) break;
      await page.locator('.findings__repairs').getByRole('button').first().click();
    }
    await expect(page.getByRole('heading', {name: /^(This works|Works, with)/})).toBeVisible();
    expect(await readRows(page)).toHaveLength(5);
  });

  test('copes with an absent adult by the fewest changes, and takes exactly what was shown', async ({
    page,
  }) => {
    const home = await useDay(page);
    await page.goto(`${home}/adults`);
    await page.getByLabel('How many more').fill('4');
    await page.getByRole('button', {name: 'Add adults'}).click();
    await page.goto(home);
    const before = await readRows(page);
    await page.getByRole('link', {name: 'Somebody is absent'}).click();
    await page.getByLabel('Who is absent, or which room is lost?').selectOption({label: 'Adult 1'});
    await page.getByRole('button', {name: 'Find a timetable that copes'}).click();
    const changes = page.locator('.changes li');
    await expect(changes.first()).toContainText(/is led by Adult [234] instead of Adult 1/);
    const count = await changes.count();
    await expect(changes.filter({hasText: 'instead of Adult 1'})).toHaveCount(count);
    await expect(page.getByRole('heading', {name: `What changes (${count})`, exact: true})).toBeVisible();
    await page.getByRole('button', {name: 'Take this timetable'}).click();
    await expect(page.getByRole('status').first()).toContainText('This is the new timetable');
    expect(await readRows(page)).toEqual(before);
    await expect(timetable(page).getByText('Adult 1')).toHaveCount(0);
  });

  test('says that an earlier plan is still there when another takes its place', async ({page}) => {
    const first = await useDay(page);
    const second = await useDay(page);
    await expect(page.getByRole('status').first()).toContainText('is still there');
    await page.goto('/plans');
    await expect(page.getByRole('link', {name: 'Go on with it'})).toHaveAttribute(
      'href',
      new URL(second).pathname,
    );
    await page.getByRole('link', {name: 'Think for yourself: a Year 9 day'}).first().click();
    await expect(page).toHaveURL(first);
  });

  test('moves a session into free time by its link', async ({page}) => {
    const home = await useDay(page);
    await page.goto(`${home}/sessions`);
    await page
      .getByRole('button', {name: /^Remove/})
      .nth(2)
      .click();
    await page.goto(home);
    const free = timetable(page).getByRole('row').nth(1).getByRole('link', {name: 'Free'});
    const href = await free.getAttribute('href');
    await free.click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', {name: 'Keep the chosen session there'}).click();
    await expect(page).toHaveURL(home);
    await expect(page.locator(`a[href="${href}"]`)).toContainText('kept here');
  });

  test('shares, copies, downloads, uploads and deletes a plan', async ({page, request, browser, baseURL}) => {
    const home = await useDay(page);
    await page.getByRole('navigation', {name: 'Plan'}).getByRole('link', {name: 'Share'}).click();
    const viewLink = await page.getByLabel('To look at').inputValue();
    expect(await page.getByLabel('To change').inputValue()).toBe(home);
    const reader = await browser.newPage({baseURL, javaScriptEnabled: false});
    await reader.goto(viewLink);
    await expectRotation(reader, 3);
    await expect(reader.getByRole('navigation', {name: 'Plan', exact: true})).toHaveCount(0);
    await expect(reader.locator('main').getByRole('button')).toHaveCount(0);
    expect(await reader.content()).not.toContain(home.split('/').at(-1));
    await reader.goto(`${viewLink}/groups`);
    await expect(reader).toHaveURL(viewLink);

    const file = await request.get(`${home}.json`);
    expect(file.headers()['content-disposition']).toBe(
      'attachment; filename="Think for yourself a Year 9 day.json"; filename*=UTF-8\'\'Think%20for%20yourself%20a%20Year%209%20day.json',
    );
    await page.goto('/plans/new');
    const upload = async (text: string) => {
      await page
        .getByLabel('A file that was downloaded')
        .setInputFiles({name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text)});
      await page.getByRole('button', {name: 'Upload'}).click();
    };
    await upload((await file.text()).replace('"size": 30', '"size": "thirty"'));
    await expect(page.getByRole('alert')).toContainText('Group 1, pupils: Enter how many pupils');
    await upload(await file.text());
    await expectRotation(page, 3);
    expect(page.url()).not.toBe(home);

    await page.goto(`${home}/share`);
    await page.getByRole('button', {name: 'Make a copy of this plan'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(
      'Copy of Think for yourself: a Year 9 day',
    );
    await page.goto(`${home}/share`);
    await page.getByRole('link', {name: 'Delete this plan now'}).click();
    await page.getByRole('button', {name: 'Delete this plan'}).click();
    await expect(page).toHaveURL(/\/plans$/);
    expect((await reader.goto(viewLink))?.status()).toBe(404);
    await expect(reader.getByRole('heading', {level: 1})).toHaveText('There is no plan at this address');
    await reader.close();
  });
});
