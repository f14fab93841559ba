// The ready-made day that journeys of plans begin with.
import type {Page} from '@playwright/test';

import {expect} from '../site/site-test.ts';

/** Starts the ready-made Year 9 day as a plan. @returns the address of its edit link */
export async function useDay(page: Page): Promise<string> {
  await page.goto('/days/think-for-yourself');
  await page.getByRole('button', {name: 'Use this day'}).click();
  await expect(page).toHaveURL(/\/plans\/[\w-]{22}$/);
  return page.url();
}
