// The HTML of every page is valid, and each links only to pages that exist.
import {HtmlValidate} from 'html-validate';

import {expect, test} from '../site/site-test.ts';
import {pages} from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes boolean attributes and void elements in its own way.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // Long addresses and words are the authors' business.
    'long-title': 'off',
    // A scrolling table must be reachable by keyboard.
    'no-redundant-role': 'off',
  },
});

for (const address of pages) {
  test(`the HTML of ${address} is valid`, async ({request}) => {
    const html = await (await request.get(address)).text();
    const report = await validator.validateString(html);
    const messages = report.results.flatMap(({messages: found}) =>
      found.map(({ruleId, message, line}) => `${line}: ${message} (${ruleId})`),
    );
    expect(messages).toEqual([]);
  });
}

test('every link inside the site leads somewhere', async ({request, baseURL}) => {
  const seen = new Map<string, string>();
  const waiting = ['/', '/lessons', '/trusted', '/help', '/about'];
  const broken: string[] = [];
  while (waiting.length > 0) {
    const address = waiting.pop() ?? '';
    const response = await request.get(address);
    if (!response.ok()) broken.push(`${address} (from ${seen.get(address) ?? 'the list'}): ${response.status()}`);
    if (!(response.headers()['content-type'] ?? '').includes('text/html')) continue;
    for (const [, href = ''] of (await response.text()).matchAll(/<a [^>]*href="([^"]+)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), new URL(address, baseURL));
      // One page of results stands for all: filters and versions make thousands.
      const known = url.pathname;
      if (url.origin !== new URL(baseURL ?? '').origin || seen.has(known)) continue;
      seen.set(known, address);
      waiting.push(known);
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(60);
});
