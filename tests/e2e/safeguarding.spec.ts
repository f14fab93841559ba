// The briefing for the designated safeguarding lead, made from every lesson that we ship: none of it breaks off.
import path from 'node:path';

import {loadLibrary} from '@resilience/content';

import {expect, test} from '../site/site-test.ts';

/** Lessons in one plan. */
const AT_ONCE = 12;

/** A plan file in which everyone meets each of the lessons, one after the other. */
function planFile(lessons: string[]): string {
  const slots = lessons.map((lesson, index) => ({
    ...{id: `s${index}`, kind: 'fixed', title: 'Together', minutes: 40, lesson},
    starts: `${String(8 + index).padStart(2, '0')}:00`,
  }));
  const session = {id: 's99', kind: 'session', title: 'Session', starts: '21:00', minutes: 30};
  const own = {
    id: 'l1',
    title: 'Our own',
    minutes: 30,
    weight: 1,
    groupsAtOnce: 1,
    runsAtOnce: 1,
    screen: false,
  };
  const groups = [{id: 'g1', name: '9A', size: 28, quiet: false}];
  const plan = {title: 'Every lesson', slots: [...slots, session], groups, sessions: [own]};
  return JSON.stringify({...plan, rooms: [], adults: [], pins: [], followUps: []});
}

test('the briefing says all that a lesson says of a pupil who tells something', async ({
  page,
  request,
  baseURL,
}) => {
  const {lessons} = await loadLibrary(path.resolve(import.meta.dirname, '../../content/dist'));
  const slugs = lessons.map(({slug}) => slug);
  expect(slugs.length).toBeGreaterThan(50);
  for (let first = 0; first < slugs.length; first += AT_ONCE) {
    const some = slugs.slice(first, first + AT_ONCE);
    const file = {name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(planFile(some))};
    const made = await request.post('/plans/upload', {
      multipart: {file},
      headers: {origin: baseURL ?? ''},
      maxRedirects: 0,
    });
    await page.goto(`${made.headers().location!.split('?')[0]}/print/safeguarding`);
    const cutOff = await page
      .locator('.day-sheet .prose > p')
      .evaluateAll((paragraphs) =>
        paragraphs
          .filter(
            (one) => /:\s*$/.test(one.textContent ?? '') && !one.nextElementSibling?.matches('p, ol, ul'),
          )
          .map((one) => one.textContent),
      );
    expect(cutOff, some.join(' ')).toEqual([]);
    const briefing = await page.locator('.day-sheet').innerText();
    expect(briefing.match(/If so:\s+Listen\./g)?.length, some.join(' ')).toBe(
      briefing.match(/If so:/g)?.length,
    );
    expect(briefing).toContain('Tell the designated safeguarding lead (DSL) today');
  }
});
