// Renders a page to HTML, with scripts only where the route asks for them.
import {PassThrough} from 'node:stream';

import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node';
import {RemixServer} from '@remix-run/react';
import {renderToPipeableStream} from 'react-dom/server';

import {logError} from '../server/log.ts';
import {PageScriptsProvider, type RouteHandle} from './page-scripts.ts';
import {toCacheControl} from './server/cache-control.server.ts';

/** Gives up on a page that takes longer than this to render. */
const RENDER_MS = 5_000;

/** Renders a document, with the scripts that its route asks for. */
// Remix calls with five arguments.
// eslint-disable-next-line max-params
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const handle = findHandle(entry);
  const scripts = handle.hydrates ? {nonce: context.allowScripts()} : undefined;
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', toCacheControl(status, handle));
  const page = (
    <PageScriptsProvider value={scripts}>
      <RemixServer context={entry} url={request.url} abortDelay={RENDER_MS} nonce={scripts?.nonce} />
    </PageScriptsProvider>
  );
  return new Response(await renderWhole(page, scripts?.nonce), {status, headers});
}

/** Writes an error to the log with its cause; a visitor who went away is not one. */
export const handleError: HandleErrorFunction = (error, {request}) => {
  if (request.signal.aborted) return;
  logError(error);
};

// What the page's own route says of itself; an error page is none of its pages.
function findHandle({staticHandlerContext, routeModules}: EntryContext): RouteHandle {
  const {errors, matches} = staticHandlerContext;
  const leaf = matches.at(-1);
  return (!errors && leaf && (routeModules[leaf.route.id]?.handle as RouteHandle | undefined)) || {};
}

// Waits for the whole page: loaders have answered already, so nothing is gained by sending it in parts,
// and React needs no inline script to put late parts in their place.
function renderWhole(page: React.ReactElement, nonce: string | undefined): Promise<ReadableStream> {
  return new Promise((resolve, reject) => {
    const {pipe, abort} = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(timer);
        const body = new PassThrough();
        resolve(createReadableStreamFromReadable(body));
        pipe(body);
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
      onError: logError,
    });
    const timer = setTimeout(() => abort(new Error('The page took too long to render.')), RENDER_MS);
  });
}
