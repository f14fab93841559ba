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

import {PageScriptsProvider, type RouteHandle} from './page-scripts.ts';

/** Gives up on a page that takes longer than this to render. */
const RENDER_MS = 5_000;

/** Renders a document. Pages without scripts are the same for everyone, so shared caches may keep them. */
// Remix calls with five arguments.
// eslint-disable-next-line max-params
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const scripts = hasScripts(entry) ? {nonce: context.allowScripts()} : undefined;
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (!headers.has('Cache-Control')) {
    headers.set('Cache-Control', scripts || status !== 200 ? 'no-cache' : 'public, no-cache');
  }
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
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({time: new Date().toISOString(), level: 'error', message: cause}));
};

function hasScripts(entry: EntryContext): boolean {
  if (entry.staticHandlerContext.errors) return false;
  return entry.staticHandlerContext.matches.some((match) => {
    const handle = entry.routeModules[match.route.id]?.handle as RouteHandle | undefined;
    return handle?.hydrates === true;
  });
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
      onError(error) {
        console.error(
          JSON.stringify({time: new Date().toISOString(), level: 'error', message: String(error)}),
        );
      },
    });
    const timer = setTimeout(() => abort(new Error('The page took too long to render.')), RENDER_MS);
  });
}
