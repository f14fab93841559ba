// Serves request handlers on a free port for one test.
import express, {type RequestHandler} from 'express';
import {onTestFinished} from 'vitest';

import {listen} from '../server/listen.ts';

/**
 * Serves handlers, one after the other, until the test is over.
 * @returns asks for a path as a browser would, without following redirects
 */
export async function serve(...handlers: RequestHandler[]) {
  const app = express();
  app.disable('etag');
  app.use(...handlers);
  const server = await listen(app, {port: 0, host: '127.0.0.1'});
  onTestFinished(() => server.drain());
  return (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: {connection: 'close', ...init.headers},
    });
}
