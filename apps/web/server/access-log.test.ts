import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createAccessLog} from './access-log.ts';

test('writes one line without path, query or address', async () => {
  const lines: string[] = [];
  const ask = await serve(
    createAccessLog(
      () => '/lessons/:slug',
      (line) => lines.push(line),
    ),
    (_request, response) => {
      response.locals.engine = 'memory';
      response.set('Content-Length', '5').end('hello');
    },
  );
  await (await ask('/lessons/secret?q=private')).text();
  await expect.poll(() => lines.length).toBe(1);
  const {time, ms, ...entry} = JSON.parse(lines[0]!) as Record<string, unknown>;
  expect(entry).toEqual({method: 'GET', route: '/lessons/:slug', status: 200, bytes: 5, engine: 'memory'});
  expect([Number.isNaN(Date.parse(String(time))), typeof ms]).toEqual([false, 'number']);
});
