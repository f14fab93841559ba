import {connect} from 'node:net';
import {createServer, type ServerResponse} from 'node:http';

import {expect, onTestFinished, test} from 'vitest';

import {listen} from './listen.ts';

function sendRaw(url: string, text: string): Promise<string> {
  const {hostname, port} = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

test('answers what is under way before it closes', async () => {
  const held: ServerResponse[] = [];
  const server = await listen((_request, response) => void held.push(response), {port: 0, host: '127.0.0.1'});
  const asked = fetch(server.url);
  await expect.poll(() => held.length).toBe(1);
  const drained = server.drain();
  held[0]?.end('whole');
  expect(await (await asked).text()).toBe('whole');
  await drained;
  await expect(fetch(server.url)).rejects.toThrow();
});

test('closes a connection on which nothing moves, such as one whose answer nobody reads', async () => {
  const large = Buffer.alloc(50_000_000);
  let closed = 0;
  const server = await listen(
    (_request, response) => {
      response.once('close', () => (closed += 1));
      response.end(large);
    },
    {port: 0, host: '127.0.0.1', idleMs: 200},
  );
  onTestFinished(() => server.drain());
  const {hostname, port} = new URL(server.url);
  const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
  socket.on('error', () => undefined).pause();
  onTestFinished(() => void socket.destroy());
  await expect.poll(() => closed, {timeout: 10_000}).toBe(1);
});

test.each(['Expect: 200-ok\r\nHost: a\r\n', 'X: no host\r\n'])(
  'leaves it to the site to answer %j, which Node would refuse with nothing to read',
  async (headers) => {
    const server = await listen((_request, response) => void response.end('ours'), {
      port: 0,
      host: '127.0.0.1',
    });
    onTestFinished(() => server.drain());
    expect(await sendRaw(server.url, `GET / HTTP/1.1\r\nConnection: close\r\n${headers}\r\n`)).toMatch(
      /^HTTP\/1\.1 200 OK[\s\S]*ours/,
    );
  },
);

test('says what to do when the port is in use', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const {port} = other.address() as {port: number};
  await expect(listen(() => {}, {port, host: '127.0.0.1'})).rejects.toThrow(
    `Port ${port} is in use. Stop what uses it, or set PORT to another number, such as ${port + 1}.`,
  );
});

test.each([
  ['NONSENSE\r\n\r\n', '400 Bad Request'],
  [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431 Request Header Fields Too Large'],
])('answers a request that cannot be read in plain words', async (request, status) => {
  const server = await listen(() => {}, {port: 0, host: '127.0.0.1'});
  onTestFinished(() => server.drain());
  const answer = await sendRaw(server.url, request);
  expect(answer.split('\r\n')[0]).toBe(`HTTP/1.1 ${status}`);
  expect(answer.endsWith('The request could not be read.\n')).toBe(true);
});
