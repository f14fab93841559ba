// Scripts as names in plans, uploaded and typed into forms: each is shown as it is, and none runs.
import type {Page} from '@playwright/test';
import type {Plan} from '@resilience/plans';

import {toCountText, type Outcome} from './fault.ts';
import {PAYLOADS_A_PLAN, toHostilePlan} from './hostile-plans.ts';

/** Pages of a plan beside its timetable and its forms; each plan is looked at on one of them. */
const OTHER_PAGES = ['/share', '/print', '/visual-timetable', '/story'];

/** The names of a plan that stand in a form each. */
const forms: Record<string, (plan: Plan) => string[]> = {
  '/groups': ({groups}) => groups.map(({name}) => name),
  '/sessions': ({sessions}) => sessions.map(({title}) => title),
  '/rooms': ({rooms}) => rooms.map(({name}) => name),
  '/adults': ({adults}) => adults.map(({name}) => name),
};

/** Where to do it, and with what. */
export interface Ground {
  page: Page;
  /** Opens an address; an answer of 500 is an error. */
  open(address: string): Promise<void>;
  /** Address of the site. */
  url: string;
  payloads: string[];
  /** Where a script ran, page by page: it grows. */
  ran: string[];
}

/** As files, the way a browser sends them; each plan is then looked at. @returns the last one's address, too */
export async function uploadPlans(ground: Ground): Promise<{outcome: Outcome; address: string}> {
  const {payloads, ran} = ground;
  const before = ran.length;
  const count = new NameCount();
  const plans = toPlans(payloads);
  let address = '';
  for (const [at, plan] of plans.entries()) {
    address = await uploadPlan(ground, plan);
    await count.add(ground, address, plan);
    await ground.open(address + OTHER_PAGES[at % OTHER_PAGES.length]!);
  }
  const what = `${toCountText(payloads.length)} scripts as names in ${plans.length} plans`;
  return {outcome: count.judge(what, ran.slice(before)), address};
}

/** Types names into the forms of a plan, saves each, and looks at it. */
export async function retypeNames(ground: Ground, address: string): Promise<Outcome> {
  const {page, open, payloads, ran} = ground;
  const before = ran.length;
  const count = new NameCount();
  let typed = 0;
  for (const plan of toPlans(payloads)) {
    for (const [form, toNames] of Object.entries(forms)) {
      await open(address + form);
      await isLive(page);
      for (const [at, name] of toNames(plan).entries()) {
        await findNames(page).nth(at).fill(name);
        typed += 1;
      }
      await page.getByRole('button', {name: 'Save', exact: true}).click();
      await page.getByText('Saved.', {exact: true}).waitFor();
    }
    await count.add(ground, address, plan);
  }
  return count.judge(`${toCountText(typed)} scripts typed into the forms of a plan`, ran.slice(before));
}

/** How many names were looked for, and how many were there. */
class NameCount {
  #wanted = 0;
  #shown = 0;

  /** Looks for a plan's names: each in its form, and those of groups and sessions in the timetable. */
  async add({page, open}: Ground, address: string, plan: Plan): Promise<void> {
    await open(address);
    const text = await page.getByRole('table', {name: 'Timetable'}).textContent();
    const inTable = toOneSpaced(text ?? '');
    this.#note(toTableNames(plan), (name) => inTable.includes(toOneSpaced(name)));
    for (const [form, toNames] of Object.entries(forms)) {
      await open(address + form);
      const values = await findNames(page).evaluateAll((fields) =>
        fields.map((field) => (field as HTMLInputElement).value),
      );
      this.#note(toNames(plan), (name, at) => values[at] === name);
    }
  }

  #note(names: string[], isShown: (name: string, at: number) => boolean): void {
    this.#wanted += names.length;
    this.#shown += names.filter(isShown).length;
  }

  /** @param ran where scripts ran meanwhile */
  judge(what: string, ran: string[]): Outcome {
    return {
      what,
      counts: `${ran.length} run ${ran[0] ?? ''}; ${toCountText(this.#shown)} of ${toCountText(this.#wanted)} names shown as they are`,
      reach: '0 scripts run, every name shown',
      reached: ran.length === 0 && this.#wanted > 0 && this.#shown === this.#wanted,
    };
  }
}

function toPlans(payloads: string[]): Plan[] {
  return Array.from({length: Math.ceil(payloads.length / PAYLOADS_A_PLAN)}, (_, at) =>
    toHostilePlan(payloads.slice(at * PAYLOADS_A_PLAN, (at + 1) * PAYLOADS_A_PLAN)),
  );
}

/** What a timetable shows: groups by their whole names, sessions up to a colon or a question mark. */
function toTableNames({groups, sessions}: Plan): string[] {
  return [...groups.map(({name}) => name), ...sessions.map(({title}) => title.replace(/[:?].*$/, ''))];
}

function toOneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function findNames(page: Page) {
  return page.locator('.plan-row').locator('input[name$=".name"], input[name$=".title"]');
}

/** Waits until a form runs in the browser. */
async function isLive(page: Page): Promise<void> {
  await page.locator('.plan-rows').getByRole('status').waitFor({state: 'attached'});
}

async function uploadPlan({page, open, url}: Ground, plan: Plan): Promise<string> {
  await open(`${url}/plans/new`);
  const file = {name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(plan))};
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', {name: 'Upload'}).click();
  await page.waitForURL(/\/plans\/[\w-]{22}$/);
  return page.url();
}
