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

/** Pages that are asked for at the same time. */
const AT_ONCE = 8;

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
  const site = new URL(baseURL ?? '');
  const foundOn = new Map<string, string>();
  const waiting = ['/', '/lessons', '/trusted', '/help', '/about'];
  const broken: string[] = [];
  const formats = new Set<string>();
  while (waiting.length > 0) {
    const links = (await Promise.all(waiting.splice(0, AT_ONCE).map(follow))).flat();
    for (const {path, address} of links) {
      if (foundOn.has(path)) continue;
      foundOn.set(path, address);
      if (isWorthAsking(path)) waiting.push(path);
    }
  }
  expect(broken).toEqual([]);
  expect(foundOn.size).toBeGreaterThan(60);

  async function follow(address: string): Promise<{path: string; address: string}[]> {
    const response = await request.get(address);
    if (!response.ok()) broken.push(`${address}, linked from ${foundOn.get(address)}: ${response.status()}`);
    const isPage = response.headers()['content-type']?.includes('text/html');
    // One page of results stands for all: filters and versions would make thousands.
    const paths = isPage ? findPaths(await response.text(), new URL(address, site)) : [];
    return paths.map((path) => ({path, address}));
  }

  // Each lesson is written in each format by tests/contract/exports.test.ts; here one lesson stands for all.
  function isWorthAsking(path: string): boolean {
    const [, format] = /^\/lessons\/[\w-]+\/downloads\/(\w+)$/.exec(path) ?? [];
    if (format === undefined) return true;
    const isNew = !formats.has(format);
    formats.add(format);
    return isNew;
  }

  function findPaths(html: string, base: URL): string[] {
    return [...html.matchAll(/<a [^>]*href="([^"]+)"/g)]
      .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), base))
      .filter((url) => url.origin === site.origin)
      .map(({pathname}) => pathname);
  }
});
