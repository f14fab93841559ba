// Renders a document to its whole text.
import {Writable} from 'node:stream';

import type {ReactElement} from 'react';
import {renderToPipeableStream} from 'react-dom/server';

import {logError} from '../../server/log.ts';

/** Gives up on a page that takes longer than this to render. */
export const RENDER_MS = 5_000;

/** More than any page has: the renderer is never told to wait for its reader. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Waits for the whole page: loaders have answered already, so nothing is gained by sending it in parts, and React
 * needs no inline script to put late parts in their place.
 * @throws what a component threw, and Error when it takes too long
 */
export function renderDocument(page: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const {pipe, abort} = renderToPipeableStream(page, {
      onAllReady() {
        clearTimeout(timer);
        pipe(collectText(resolve));
      },
      onShellError: fail,
      onError: logError,
    });
    const timer = setTimeout(() => abort(new Error('The page took too long to render.')), RENDER_MS);
  });
}

function collectText(onWhole: (text: string) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    highWaterMark: MOST_BYTES,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
    final(done) {
      onWhole(Buffer.concat(chunks).toString());
      done();
    },
  });
}
