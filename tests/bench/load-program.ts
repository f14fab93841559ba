// Asks a server for a list of things with many clients, in a process of its own; reads the order on stdin, says what came of it on stdout.
// autocannon was tried in its place: it rounds latencies to whole milliseconds, which is all there is to measure here.
import {Agent, request} from 'node:http';
import {text} from 'node:stream/consumers';

import type {LoadOrder, LoadResult} from './load.ts';

const order = JSON.parse(await text(process.stdin)) as LoadOrder;
const agent = new Agent({keepAlive: true, maxSockets: order.clients});
const times: number[] = [];
const statuses: Record<string, number> = {};
let next = 0;

function ask({path, method = 'GET', headers, body}: LoadOrder['requests'][number]): Promise<string> {
  return new Promise((resolve) => {
    const asked = request(new URL(path, order.url), {method, agent, headers}, (response) => {
      response.on('data', () => {});
      response.once('end', () => resolve(String(response.statusCode)));
      response.once('error', () => resolve('cut'));
    });
    asked.setTimeout(30_000, () => asked.destroy());
    asked.once('error', (error) => resolve('code' in error ? String(error.code) : 'error'));
    asked.end(body);
  });
}

async function client(until: number): Promise<void> {
  for (;;) {
    const at = next;
    next += 1;
    if (order.ms === undefined ? at >= order.requests.length : performance.now() >= until) return;
    const wanted = order.requests[at % order.requests.length];
    if (!wanted) return;
    const started = performance.now();
    const status = await ask(wanted);
    times.push(performance.now() - started);
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
}

const started = performance.now();
await Promise.all(Array.from({length: order.clients}, () => client(started + (order.ms ?? 0))));
const ms = performance.now() - started;
times.sort((one, other) => one - other);
const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const result: LoadResult = {p50: at(0.5), p99: at(0.99), perSecond: (times.length * 1000) / ms, statuses};
process.stdout.write(JSON.stringify(result));
agent.destroy();
