// Playwright's `test` with what every journey holds to: our own origin only, and no breach of the security policy.
import {test as base, expect} from '@playwright/test';

/** A journey: ends badly when a page asks another origin for anything, breaks the policy, or throws. */
export const test = base.extend<{guarded: void}>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
  baseURL: async ({}, use) => use(process.env.SITE_URL),
  guarded: [
    async ({page, baseURL}, use) => {
      const breaches: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin)
          breaches.push(`asked ${request.url()}`);
      });
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) breaches.push(message.text());
      });
      page.on('pageerror', (error) => breaches.push(`threw ${error.message}`));
      await use();
      expect(breaches).toEqual([]);
    },
    {auto: true},
  ],
});

export {expect} from '@playwright/test';
