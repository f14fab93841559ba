import type {Request, Response} from 'express';
import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createInFlightLimit} from './in-flight.ts';

/** Answers everything but what is to be held. */
function holding(path: string) {
  const held: Response[] = [];
  const answer = (request: Request, response: Response) => {
    if (request.path === path) held.push(response);
    else response.end();
  };
  return {held, answer};
}

test('refuses what is too much at once, and takes the next one again', async () => {
  const {held, answer} = holding('/held');
  const ask = await serve(createInFlightLimit({most: 1}), answer);
  const first = ask('/held');
  await expect.poll(() => held.length).toBe(1);
  const refused = await ask('/');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  held[0]?.end();
  await first;
  await expect.poll(async () => (await ask('/')).status).toBe(200);
});

test('makes 64 answers at once, and the others when one of them begins to be sent', async () => {
  const {held, answer} = holding('/held');
  const ask = await serve(createInFlightLimit(), answer);
  const all = Array.from({length: 66}, () => ask('/held'));
  await expect.poll(() => held.length).toBe(64);
  const last = ask('/');
  held[0]!.flushHeaders();
  await expect.poll(() => held.length).toBe(65);
  held[1]!.end();
  await expect.poll(() => held.length).toBe(66);
  for (const response of held) response.end();
  expect((await last).status).toBe(200);
  expect((await Promise.all(all)).every(({status}) => status === 200)).toBe(true);
});

test('refuses what has waited too long for its turn, also where no turn ever comes', async () => {
  const {held, answer} = holding('/held');
  const ask = await serve(createInFlightLimit({longestWaitMs: 5}), answer);
  const hanging = Array.from({length: 64}, () => ask('/held'));
  await expect.poll(() => held.length).toBe(64);
  const refused = await ask('/');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  for (const response of held) response.end();
  await Promise.all(hanging);
  expect((await ask('/')).status).toBe(200);
});

test('forms that come slowly take no turn from those who read', async () => {
  const {held, answer} = holding('/form');
  const ask = await serve(createInFlightLimit(), answer);
  const forms = Array.from({length: 100}, () => ask('/form', {method: 'POST', body: 'a=b'}));
  await expect.poll(() => held.length).toBe(100);
  expect((await ask('/')).status).toBe(200);
  expect((await ask('/form', {method: 'POST', body: 'a=b'})).status).toBe(503);
  for (const response of held) response.end();
  await Promise.all(forms);
});
