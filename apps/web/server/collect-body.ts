// Holds a response's body back until it is whole, so that it can be hashed, compressed and kept.
import type {Response} from 'express';

/** Packed already and of any length: sent while it is made. */
const STREAMED = /^application\/zip\b/;

/**
 * Calls `onWhole` with the body instead of sending it. Headers and status can still be changed then.
 * The response must not be one that never ends. A zip is left to go its way: `onWhole` never hears of it.
 */
export function collectBody(response: Response, onWhole: (body: Buffer) => void): void {
  const {write, end} = response;
  const chunks: Buffer[] = [];
  const letGo = () => {
    response.write = write;
    response.end = end;
  };
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    if (STREAMED.test(String(response.getHeader('content-type') ?? ''))) {
      letGo();
      return (response.write as (...all: unknown[]) => boolean)(chunk, ...rest);
    }
    keep(chunk);
    const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
    done?.();
    return true;
  };
  response.end = ((chunk?: unknown) => {
    keep(chunk);
    letGo();
    onWhole(Buffer.concat(chunks));
    return response;
  }) as Response['end'];
}
