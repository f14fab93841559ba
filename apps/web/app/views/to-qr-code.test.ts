import decodeQR from 'qr/decode.js';
import {expect, test} from 'vitest';

import {toQrCode, type QrCode} from './to-qr-code.ts';

const PIXELS = 4;

// Paints the path as a phone's camera would see it.
function paint({size, path}: QrCode) {
  const width = size * PIXELS;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let pixel = 0; pixel < PIXELS * PIXELS; pixel += 1) {
      const across = Number(x) * PIXELS + (pixel % PIXELS);
      const down = Number(y) * PIXELS + Math.floor(pixel / PIXELS);
      data.fill(0, (down * width + across) * 4, (down * width + across) * 4 + 3);
    }
  }
  return {width, height: width, data};
}

test('a reader finds the address again', () => {
  const address = 'https://library.example.org/lessons/leave-the-page/worksheets/worksheet-log?stage=hide';
  expect(decodeQR(paint(toQrCode(address)))).toBe(address);
});
