// What comes out of a drop-down day, ready-made or planned: sheets, files, and the day for pupils who need to see it.
import {parse} from 'csv-parse/sync';
import {convertIcsCalendar} from 'ts-ics';
import yauzl from 'yauzl';
import {buffer} from 'node:stream/consumers';
import type {APIRequestContext, Page} from '@playwright/test';

import {expect, test} from '../site/site-test.ts';

const day = '/days/think-for-yourself';
const everySheet = [
  'whole-day',
  'groups',
  'door-signs',
  'briefing',
  'staff',
  'safeguarding',
  'kit',
  'parents',
  'catch-up',
  'closing',
  'follow-ups',
];

/** Makes a plan of the ready-made day. @returns the path of its page */
async function makePlan(request: APIRequestContext, baseURL: string | undefined): Promise<string> {
  const response = await request.post('/plans/use-day', {
    form: {day: 'think-for-yourself'},
    headers: {origin: baseURL ?? ''},
    maxRedirects: 0,
  });
  return new URL(response.headers().location ?? '', baseURL).pathname;
}

/** How many pages the page prints on. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({preferCSSPageSize: true});
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function readZip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await yauzl.fromBufferPromise(bytes);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  }
  return files;
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('chooses sheets of a ready-made day and sees them as they will be printed', async ({page}) => {
    await page.goto(day);
    await page.getByRole('link', {name: 'Print every sheet'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Print and calendar');
    await page.getByRole('button', {name: 'Show the sheets'}).click();
    await expect(page.getByRole('alert')).toContainText('Choose at least one sheet to print');
    await page.getByRole('checkbox', {name: 'A page for each group (3)'}).check();
    await page.getByRole('checkbox', {name: 'Kit list'}).check();
    await page.getByRole('button', {name: 'Show the sheets'}).click();
    await expect(page.getByRole('heading', {level: 2})).toHaveText([
      'Group 1',
      'Group 2',
      'Group 3',
      'Kit list',
    ]);
    const group = page.getByRole('table', {name: 'Group 2'});
    await expect(group.getByRole('row').nth(2)).toHaveText(
      /09:05 to 10:00.*Why it feels good to know a secret/,
    );
  });

  test('asks for the date of a day that has none, and then gives its calendar', async ({page, request}) => {
    await page.goto(`${day}.ics?who=group:g2`);
    await expect(page.getByRole('alert')).toContainText('Choose the date of the day');
    await expect(page.getByLabel('For whom')).toHaveValue('group:g2');
    await page.getByLabel('Date of the day').fill('2027-03-29');
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Download the calendar'}).click();
    expect((await download).suggestedFilename()).toBe('Think for yourself a Year 9 day Group 2.ics');
    const calendar = await request.get(`${day}.ics?date=2027-03-29&who=group:g2`);
    const {events = []} = convertIcsCalendar(undefined, await calendar.text());
    // The clocks went forward the day before.
    expect(events.slice(0, 2).map(({summary, start}) => [summary, start.date.toISOString()])).toEqual([
      ['Opening assembly: ten seconds', '2027-03-29T07:40:00.000Z'],
      ['Why it feels good to know a secret: talk without ridicule', '2027-03-29T08:05:00.000Z'],
    ]);
  });

  test('shows the day in pictures for a group, and its cards', async ({page}) => {
    await page.goto(`${day}/visual-timetable`);
    await page.getByLabel('Group').selectOption('Group 3');
    await page.getByRole('button', {name: 'Show'}).click();
    const steps = page.getByRole('region', {name: 'My day'}).getByRole('listitem');
    await expect(steps).toHaveCount(10);
    await expect(steps.nth(1)).toHaveText('09:05 Strong views or extremism?');
    await expect(page.getByRole('region', {name: 'Cards to cut out'}).getByRole('listitem')).toHaveCount(10);
  });

  test('changes the story in place, by keyboard, and sends nothing anywhere', async ({page}) => {
    await page.goto(`${day}/story?for=g1`);
    const asked: string[] = [];
    page.on('request', (request) => !request.url().endsWith('/favicon.svg') && asked.push(request.url()));
    const sentence = page.getByRole('textbox', {name: 'Sentence 3 of the story, check it'});
    await expect(sentence).toHaveText('I come to school at the usual time. I wear my usual school clothes.');
    await sentence.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('I may wear my own clothes.');
    await expect(sentence).toHaveText('I may wear my own clothes.');
    const second = page.getByRole('textbox', {name: 'Sentence 2 of the story'});
    await page.getByRole('checkbox', {name: 'Leave out sentence 2'}).press('Space');
    await page.emulateMedia({media: 'print'});
    await expect(second).toBeHidden();
    await expect(sentence).toBeVisible();
    await expect(page.getByText('Make it fit')).toBeHidden();
    for (const control of await page.locator('.story__controls').all()) await expect(control).toBeHidden();
    expect(asked).toEqual([]);
  });
});

for (const [sheet, pages] of [
  ['whole-day', 1],
  ['whole-day?paper=a3', 1],
  ['groups', 3],
  ['groups?for=g2', 1],
  ['door-signs', 3],
  ['staff', 5],
  ['kit', 1],
  ['parents', 1],
  ['catch-up', 1],
  ['closing', 3],
  ['follow-ups', 1],
  ['safeguarding', 3],
] as const) {
  test(`${sheet} prints on ${pages} sides`, async ({page}) => {
    await page.goto(`${day}/print/${sheet}`);
    expect(await countPages(page)).toBe(pages);
  });
}

for (const [slug, groups] of [
  ['everyone-here', 3],
  ['safe-people', 3],
  ['reasons-wanted', 4],
  ['fair-play-day', 3],
  ['ready-for-the-wider-world', 2],
] as const) {
  test(`${slug} has one wide side for the day, one a group and a story on one`, async ({page}) => {
    await page.goto(`/days/${slug}/print/whole-day`);
    expect(await countPages(page)).toBe(1);
    await page.goto(`/days/${slug}/print/groups`);
    expect(await countPages(page)).toBe(groups);
    await page.goto(`/days/${slug}/story?for=g1`);
    expect(await countPages(page)).toBe(1);
  });
}

test('the visual timetable prints on three sides, the story on one', async ({page}) => {
  await page.goto(`${day}/visual-timetable?for=g1`);
  expect(await countPages(page)).toBe(3);
  await page.goto(`${day}/story?for=g1`);
  expect(await countPages(page)).toBe(1);
});

test('nothing on a sheet is wider than its paper', async ({page}) => {
  // The inside of an A4 page with margins of 16 mm.
  await page.setViewportSize({width: 673, height: 986});
  await page.goto(`${day}/print/chosen?${everySheet.map((sheet) => `sheet=${sheet}`).join('&')}`);
  await page.emulateMedia({media: 'print'});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
});

test('shows each group as a list on a narrow screen', async ({page}) => {
  await page.setViewportSize({width: 320, height: 900});
  await page.goto(`${day}/print/whole-day`);
  const grid = page.getByRole('table', {name: 'Who is where'});
  await expect(grid.getByRole('row').nth(2)).toHaveText(
    /Group 2.*09:05Why it feels good.*11:20Leave the page/,
  );
  await expect(page.getByText('12:15 Lunch, for everyone')).toBeVisible();
});

test('the table for spreadsheets has one line for each group and slot', async ({request}) => {
  const response = await request.get(`${day}.csv`);
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const rows: string[][] = parse(await response.body(), {bom: true});
  expect(rows.length).toBe(1 + 3 * 9);
  expect(rows[4]?.slice(1, 5)).toEqual([
    '09:05',
    '10:00',
    'Group 1',
    'Leave the page: check a post the way fact-checkers do',
  ]);
});

test('the table has the date that is asked for, and the pupils that the day says', async ({request}) => {
  const response = await request.get('/days/safe-people.csv?date=2027-03-29');
  const rows: string[][] = parse(await response.body(), {bom: true});
  const sessions = rows.filter(([, starts]) => starts === '09:30');
  expect(sessions.map(([date, , , group, , , , pupils]) => [date, group, pupils])).toEqual([
    ['2027-03-29', 'Group 1', '6'],
    ['2027-03-29', 'Group 2', '6'],
    ['2027-03-29', 'Group 3', '6'],
  ]);
});

test('the story of a day on which the kit moves says that the group stays', async ({page}) => {
  await page.goto('/days/safe-people/story?for=g1');
  const story = page.getByRole('textbox');
  await expect(story.nth(3)).toHaveText('First, at 09:00 it is time to arrive. There is no hurry.');
  await expect(story.nth(4)).toHaveText(
    'At 09:30 my group has “More than one thing”. It goes like this: two halves, ten quiet minutes between.',
  );
  await expect(story.filter({hasText: 'My group stays in the same room'})).toHaveCount(1);
  await expect(story.filter({hasText: 'together'})).toHaveCount(0);
});

test('the zip holds every sheet and worksheet, and each opens without the site', async ({
  page,
  request,
  baseURL,
}) => {
  const response = await request.get(`${day}.zip`);
  expect(response.headers()['content-type']).toBe('application/zip');
  const files = await readZip(await response.body());
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'Read me first.txt',
      'Timetable.csv',
      'Sheets/All sheets.html',
      'Sheets/A page for each group/Group 2.html',
      'For pupils/What will be different/Group 1.html',
      'Worksheets/Leave the page/Checker’s log.html',
      'Worksheets/Leave the page/Answers/Checker’s log.html',
    ]),
  );
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  for (const [path, html] of pages) {
    expect(html, path).toMatch(/^<!doctype html>\n<html lang="en-GB">[\s\S]+<\/html>\n$/);
    expect(html, path).not.toMatch(/undefined|\[object | (?:src|href)="\/|<script/);
  }
  await page.setContent(files.get('Sheets/A page for each group/Group 2.html') ?? '');
  await expect(page.getByRole('table', {name: 'Group 2'})).toBeVisible();
  expect(files.get('Read me first.txt')).toContain(`${baseURL}/lessons/leave-the-page`);
});

test('the cartridge holds the lessons of the day in its order, each with its sheets', async ({
  page,
  request,
}) => {
  await page.goto(day);
  const link = page.getByRole('link', {name: /Common Cartridge/});
  await expect(link).toHaveAttribute('href', `${day}.imscc`);
  const response = await request.get(`${day}.imscc`);
  expect(response.headers()['content-type']).toBe('application/vnd.ims.imsccv1p1');
  const files = await readZip(await response.body());
  const manifest = files.get('imsmanifest.xml') ?? '';
  const sections = [...manifest.matchAll(/<item identifier="section-\d+">\s*<title>([^<:?]*)/g)];
  expect(sections.map((match) => match[1])).toEqual([
    'Ten seconds',
    'Leave the page',
    'Why it feels good to know a secret',
    'Strong views or extremism',
    'Three counts, three winners',
    'Would you share it',
    'Who can I tell',
  ]);
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map((match) => match[1]);
  expect([...files.keys()].sort()).toEqual(['imsmanifest.xml', ...listed].sort());
});

test('a sheet or group that the day does not have is a page not found', async ({request}) => {
  for (const path of ['/print/rooms', '/print/no-such', '/print/groups?for=g9']) {
    expect((await request.get(`${day}${path}`)).status()).toBe(404);
  }
});

test('a plan gives the same sheets and files, and keeps them to itself', async ({page, request, baseURL}) => {
  const plan = await makePlan(request, baseURL);
  for (const path of ['/print', '/print/groups', '/visual-timetable', '/story', '.csv', '.zip']) {
    const response = await request.get(`${plan}${path}`, {headers: {'sec-fetch-site': 'same-origin'}});
    expect(response.status(), path).toBe(200);
    expect(response.headers()['cache-control'], path).toBe('no-store');
    expect(response.headers()['referrer-policy'], path).toBe('no-referrer');
  }
  await page.goto(`${plan}/print/groups`);
  expect(await countPages(page)).toBe(3);
  const token = plan.split('/').pop() ?? '';
  const files = await readZip(await (await request.get(`${plan}.zip`)).body());
  expect([...files.values()].filter((text) => text.includes(token))).toEqual([]);
  const calendar = await (await request.get(`${plan}.ics?date=2027-03-12&who=group:g1`)).text();
  expect(calendar).not.toContain(token);
  expect(convertIcsCalendar(undefined, calendar).events?.length).toBe(9);
});
