import type {Response} from 'express';
import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createInFlightLimit} from './in-flight.ts';

test('refuses what is too much at once, and takes the next one again', async () => {
  const held: Response[] = [];
  const ask = await serve(createInFlightLimit(1), (request, response) => {
    if (request.path === '/held') held.push(response);
    else response.end();
  });
  const first = ask('/held');
  await expect.poll(() => held.length).toBe(1);
  const refused = await ask('/');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  held[0]?.end();
  await first;
  await expect.poll(async () => (await ask('/')).status).toBe(200);
});
