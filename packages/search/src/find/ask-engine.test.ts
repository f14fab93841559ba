// Node's own HTTP client in the place of `fetch`, under the client of Meilisearch.
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';

import {MeilisearchApiError} from 'meilisearch';
import {expect, onTestFinished, test} from 'vitest';

import {createAskEngine} from './ask-engine.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('sends method, headers and body, and gives the parsed answer', async () => {
  const url = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () =>
      response.end(JSON.stringify([request.method, request.url, request.headers.authorization, body])),
    );
  });
  const headers = new Headers({Authorization: 'Bearer key'});
  const answer = await createAskEngine(url)(new URL(`${url}/multi-search`), {
    method: 'POST',
    headers,
    body: '“q”',
  });
  expect(answer).toEqual(['POST', '/multi-search', 'Bearer key', '“q”']);
});

test('throws what the engine refuses with', async () => {
  const url = await serve((_request, response) =>
    response.writeHead(404).end('{"message": "Index not found.", "code": "index_not_found"}'),
  );
  const refused = await createAskEngine(url)(url).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(MeilisearchApiError);
  expect((refused as MeilisearchApiError).message).toContain('Index not found.');
});

test('asks again where a kept connection was closed in the moment of its use', async () => {
  let asked = 0;
  const url = await serve((request, response) => {
    asked += 1;
    if (asked === 2) request.socket.destroy();
    else response.end('"answer"');
  });
  const ask = createAskEngine(url);
  expect([await ask(url), await ask(url), asked]).toEqual(['answer', 'answer', 3]);
});

test('gives up when it is told to', async () => {
  const url = await serve(() => {});
  const stop = new AbortController();
  const asking = createAskEngine(url)(url, {signal: stop.signal});
  stop.abort();
  await expect(asking).rejects.toThrow('aborted');
});
