// Drawing: what it leaves behind, and how it starts.
import {Resvg} from '@resvg/resvg-wasm';
import {expect, test, vi} from 'vitest';

import {toPng} from './to-png.ts';

const {WebAssembly} = globalThis as unknown as {
  WebAssembly: {instantiate(...source: unknown[]): Promise<unknown>};
};

const bar = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="4"/></svg>',
);

// One after the other: the first one starts the program that draws.
test('tries again after a start that failed, and gives the memory of each picture back', async () => {
  vi.spyOn(WebAssembly, 'instantiate').mockRejectedValueOnce(new Error('No memory.'));
  await expect(toPng(bar)).rejects.toThrow('The program that draws pictures cannot be started.');
  const render = vi.spyOn(Resvg.prototype, 'render');
  await toPng(bar);
  const images = render.mock.results.map(({value}) => value as {asPng(): Uint8Array});
  expect(images.length).toBe(1);
  // What has been given back cannot be asked any more.
  expect(() => images[0]?.asPng()).toThrow('null pointer');
});
