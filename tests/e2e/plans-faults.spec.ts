// What goes wrong with plans: no place to keep them, too many of them, a crash; and nothing secret in any log.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {startSite, type RunningSite} from '../site/start-site.ts';
import {expect, test} from '../site/site-test.ts';

function startPlan(site: RunningSite): Promise<Response> {
  return fetch(`${site.url}/plans/use-day`, {
    method: 'POST',
    body: new URLSearchParams({day: 'think-for-yourself'}),
    headers: {origin: site.url},
    redirect: 'manual',
  });
}

test('everything else is served while plans cannot be kept, and the page says so', async ({page}) => {
  const site = await startSite({environment: {DATABASE_URL: `file:${tmpdir()}`}});
  try {
    expect((await page.request.get(`${site.url}/lessons/leave-the-page`)).status()).toBe(200);
    for (const address of ['/plans', '/plans/aaaaaaaaaaaaaaaaaaaaaa']) {
      const response = await page.request.get(site.url + address);
      expect(response.status()).toBe(503);
      expect(await response.text()).toContain('Plans cannot be opened just now');
    }
    expect((await startPlan(site)).status).toBe(503);
    await site.hears(/Plans cannot be kept in .*Check DATABASE_URL/);
  } finally {
    await site.stop();
  }
});

test('the 301st new plan of an hour is refused in words, and a restart loses none of the others', async () => {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'resilience-plans-'));
  const first = await startSite({dataDirectory});
  const links: string[] = [];
  for (let made = 0; made < 300; made += 1) {
    const response = await startPlan(first);
    expect(response.status).toBe(303);
    links.push(response.headers.get('location')!);
  }
  const refused = await startPlan(first);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
  const refusal = await refused.text();
  expect(refusal).toContain('Too many new plans');
  expect(refusal).toMatch(/or make another after \d\d:\d[05]\./);
  const pid = await first.enginePid();
  first.launcher.kill('SIGKILL');
  process.kill(pid, 'SIGKILL');

  const second = await startSite({dataDirectory});
  try {
    for (const link of links) expect((await fetch(second.url + link)).status).toBe(200);
    expect((await fetch(`${second.url}${links[0]}/no-such-page`)).status).toBe(404);
    const wrongPost = await fetch(`${second.url}${links[0]}/move`, {
      method: 'POST',
      body: new URLSearchParams({a: 'b'}),
      headers: {origin: second.url},
    });
    expect(wrongPost.status).toBe(405);
    const logged =
      first.said() + second.said() + (await readFile(path.join(dataDirectory, 'meilisearch.log'), 'utf8'));
    expect(logged).toContain('"/plans/:token"');
    for (const link of links) expect(logged).not.toContain(link.split('/').at(-1));
  } finally {
    await second.stop();
    await rm(dataDirectory, {recursive: true});
  }
});
