// Renders a page to HTML, with scripts only where the route asks for them.
import {randomBytes} from 'node:crypto';

import type {AppLoadContext, EntryContext, HandleErrorFunction} from '@remix-run/node';
import {isRouteErrorResponse, RemixServer} from '@remix-run/react';

import {logError} from '../server/log.ts';
import {PageScriptsProvider, toScriptName, type PageScripts, type RouteHandle} from './page-scripts.ts';
import {toCacheControl} from './server/cache-control.server.ts';
import {RENDER_MS, renderDocument} from './server/render-document.server.ts';
import {toHashedScripts} from './server/to-hashed-scripts.server.ts';

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
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', toCacheControl(status, handle));
  // Known inside this process alone: it tells our own inline scripts from whatever else a page may hold.
  const nonce = randomBytes(16).toString('base64url');
  const scripts = toPageScripts(handle, {url: new URL(request.url), nonce});
  const written = await renderDocument(
    <PageScriptsProvider value={scripts}>
      <RemixServer context={toOwnRoutes(entry)} url={request.url} abortDelay={RENDER_MS} nonce={nonce} />
    </PageScriptsProvider>,
  );
  if (!scripts) return new Response(withoutParting(written), {status, headers});
  const {html, hashes} = toHashedScripts(withLatePreloads(written), nonce);
  context.allowScripts(hashes);
  return new Response(html, {status, headers});
}

/** Writes an error to the log with its cause; a visitor who went away, or asked for what is not there, is not one. */
export const handleError: HandleErrorFunction = (error, {request}) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  logError(error);
};

// Hydration brings everything that a small module could do.
function toPageScripts(handle: RouteHandle, {url, nonce}: {url: URL; nonce: string}): PageScripts {
  if (handle.hydrates) return {kind: 'hydration', nonce};
  const name = toScriptName(handle, url);
  return name && {kind: 'module', name};
}

// The page with its own routes alone. All others would be put in order and compared with its address at every
// rendering, which took a tenth of the time of a page of results.
function toOwnRoutes(entry: EntryContext): EntryContext {
  const ids = entry.staticHandlerContext.matches.map(({route}) => route.id);
  const routes = Object.fromEntries(ids.map((id) => [id, entry.manifest.routes[id]!]));
  return {...entry, manifest: {...entry.manifest, routes}};
}

// The page can be used before its scripts have come: they give way to its style and its type.
function withLatePreloads(html: string): string {
  return html.replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"');
}

// React parts neighbouring texts by comments, which only a browser that hydrates a page looks for.
function withoutParting(html: string): string {
  return html.replaceAll('<!-- -->', '');
}

// What the page's own route says of itself; an error page is none of its pages.
function findHandle({staticHandlerContext, routeModules}: EntryContext): RouteHandle {
  const {errors, matches} = staticHandlerContext;
  const leaf = matches.at(-1);
  return (!errors && leaf && (routeModules[leaf.route.id]?.handle as RouteHandle | undefined)) || {};
}
