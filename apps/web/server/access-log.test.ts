import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createAccessLog, type AnswerNote} from './access-log.ts';

test('notes an answer without path, query or address', async () => {
  const notes: AnswerNote[] = [];
  const ask = await serve(
    createAccessLog(
      () => '/lessons/:slug',
      (note) => notes.push(note),
    ),
    (_request, response) => {
      response.locals.engine = 'memory';
      response.set('Content-Length', '5').end('hello');
    },
  );
  await (await ask('/lessons/secret?q=private')).text();
  await expect.poll(() => notes.length).toBe(1);
  const {ms, ...note} = notes[0]!;
  expect(note).toEqual({
    method: 'GET',
    route: '/lessons/:slug',
    status: 200,
    bytes: 5,
    engine: 'memory',
    cut: undefined,
  });
  expect(typeof ms).toBe('number');
});
