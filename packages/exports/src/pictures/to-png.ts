// Draws SVG as PNG, in WebAssembly: the same pixels on every machine, and no native code to install.
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

import {initWasm, Resvg} from '@resvg/resvg-wasm';

import {loadTypeface} from './typeface.ts';

/** Pixels for each that the author drew with, and at most: sharp on A4 at 150 dots an inch and on a projector. */
const SCALE = 4;
const WIDEST = 1200;

let ready: Promise<void> | undefined;

/**
 * Draws a picture.
 * @param svg the text of the file
 * @returns the PNG, and the size in CSS pixels that the SVG gives itself
 */
export async function toPng(svg: Uint8Array): Promise<{bytes: Uint8Array; width: number; height: number}> {
  await startOnce();
  const text = new TextDecoder().decode(svg);
  const font = text.includes('<text') ? await toFont() : {};
  const wished = Math.ceil(toWidth(text) * SCALE);
  const drawing = new Resvg(text, {fitTo: {mode: 'width', value: Math.min(WIDEST, wished)}, font});
  try {
    return {bytes: toBytes(drawing), width: drawing.width, height: drawing.height};
  } finally {
    drawing.free();
  }
}

// The pixels lie in memory of WebAssembly's own, which nobody tidies up for us and which never shrinks.
function toBytes(drawing: InstanceType<typeof Resvg>): Uint8Array {
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
  }
}

function toWidth(text: string): number {
  const drawing = new Resvg(text);
  try {
    return drawing.width;
  } finally {
    drawing.free();
  }
}

async function toFont() {
  const {family, bytes} = await loadTypeface();
  return {fontBuffers: [bytes], defaultFontFamily: family, sansSerifFamily: family};
}

// A start that failed is not kept: the next picture tries again.
function startOnce(): Promise<void> {
  ready ??= start().catch((cause: unknown) => {
    ready = undefined;
    throw new Error('The program that draws pictures cannot be started.', {cause});
  });
  return ready;
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(file));
}
