// WCAG 2.2 A and AA on every page, wide and narrow, with everything unfolded: what is folded away stands in it too.
import AxeBuilder from '@axe-core/playwright';

import {expect, test} from '../site/site-test.ts';
import {pages} from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of pages) {
  test(`axe finds nothing on ${address}, which needs no sideways scrolling`, async ({page}) => {
    await page.goto(address);
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    for (const width of [1280, 320]) {
      await page.setViewportSize({width, height: 900});
      const {violations} = await new AxeBuilder({page}).withTags(tags).analyze();
      const found = violations.map(({id, help, nodes}) => ({
        id,
        help,
        where: nodes.map(({target}) => target.join(' ')),
      }));
      expect(found, `at ${width} px`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
