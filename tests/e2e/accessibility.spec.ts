// WCAG 2.2 A and AA on every page, wide and narrow, with everything folded and unfolded.
import AxeBuilder from '@axe-core/playwright';

import {expect, test} from '../site/site-test.ts';
import {pages} from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of pages) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on ${address} at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 900});
      await page.goto(address);
      for (const open of [false, true]) {
        if (open)
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((part) => (part.open = true)),
          );
        const {violations} = await new AxeBuilder({page}).withTags(tags).analyze();
        expect(
          violations.map(({id, help, nodes}) => ({
            id,
            help,
            where: nodes.map(({target}) => target.join(' ')),
          })),
        ).toEqual([]);
      }
    });
  }

  test(`${address} needs no sideways scrolling at 320 px`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 900});
    await page.goto(address);
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
