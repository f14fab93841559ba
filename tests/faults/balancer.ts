// Stands where nginx would: gives each request to the next instance, and a read that met a dead one to another.
import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';

/** Something that passes everything on. */
export interface Balancer {
  url: string;
  stop(): void;
}

/**
 * Starts it on a free port. As nginx does by `proxy_next_upstream error timeout http_503`: only what was not answered
 * yet goes to another instance.
 */
export async function startBalancer(instances: string[]): Promise<Balancer> {
  let turn = 0;
  const pass = (incoming: IncomingMessage, answer: ServerResponse, [first, left]: [number, number]): void => {
    const target = instances[(first + left) % instances.length];
    const fail = (): void => {
      if (answer.headersSent) return void answer.destroy();
      if (left > 0) return pass(incoming, answer, [first, left - 1]);
      answer.writeHead(502).end('Neither instance answers.');
    };
    const passed = request(new URL(incoming.url ?? '/', target), {headers: incoming.headers}, (response) => {
      if (response.statusCode === 503 && left > 0) return void (response.resume(), fail());
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
      response.once('error', () => answer.destroy());
    });
    passed.setTimeout(5_000, () => passed.destroy(new Error('no answer')));
    passed.once('error', fail);
    passed.end();
  };
  const server = createServer((incoming, answer) => pass(incoming, answer, [turn++, instances.length]));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The balancer has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
