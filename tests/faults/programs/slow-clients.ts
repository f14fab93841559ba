// Opens many connections that send a byte of their request now and then, and sees how long the server bears it.
import {connect, type Socket} from 'node:net';
import {text} from 'node:stream/consumers';

import type {SlowOrder, SlowResult} from '../faults/slow-clients.ts';

const order = JSON.parse(await text(process.stdin)) as SlowOrder;
const {hostname, port} = new URL(order.url);
const AT_ONCE = 200;
const EVERY_MS = 2_000;
const LONGEST_MS = 40_000;

const held: number[] = [];
let opened = 0;
let failed = 0;

function hold(): {isOpen: Promise<void>; isOver: Promise<void>} {
  let started = 0;
  let socket: Socket | undefined;
  const isOpen = new Promise<void>((resolve) => {
    const client = connect(Number(port), hostname, () => {
      started = performance.now();
      opened += 1;
      client.write('GET /lessons HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
      resolve();
    });
    client.on('error', () => {
      if (started === 0) failed += 1;
      resolve();
    });
    // What it says before it closes is read, or it would never be seen to close.
    client.resume();
    socket = client;
  });
  const isOver = new Promise<void>((resolve) => {
    const drip = setInterval(() => socket?.write('x'), EVERY_MS);
    const late = setTimeout(() => socket?.destroy(), LONGEST_MS);
    socket?.on('close', () => {
      clearInterval(drip);
      clearTimeout(late);
      if (started > 0) held.push(performance.now() - started);
      resolve();
    });
  });
  return {isOpen, isOver};
}

const over: Promise<void>[] = [];
for (let count = 0; count < order.count; count += AT_ONCE) {
  const batch = Array.from({length: Math.min(AT_ONCE, order.count - count)}, hold);
  over.push(...batch.map(({isOver}) => isOver));
  await Promise.all(batch.map(({isOpen}) => isOpen));
}
await Promise.all(over);
const result: SlowResult = {opened, failed, longestMs: Math.max(0, ...held)};
process.stdout.write(JSON.stringify(result));
process.exit();
