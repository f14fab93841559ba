// Hands requests to the Remix app.
import {createRequestHandler} from '@remix-run/express';
import type {ServerBuild} from '@remix-run/node';
import type {RequestHandler, Response} from 'express';

import type {AppBundle} from './create-app.ts';
import type {Site} from './site.ts';

/** The page that is asked for most and least often kept. */
const SEARCH_PATH = '/lessons';

/**
 * Makes the app's handler. Remix puts all routes in order and compares them with the address at every request, which
 * took a twelfth of the time of a page of results: that page has a handler that knows its own route alone.
 */
export function createRemix({build, mode}: Pick<AppBundle, 'build' | 'mode'>, site: Site): RequestHandler {
  const getLoadContext = (_request: unknown, response: Response) => ({...site.createContext(response)});
  const handle = createRequestHandler({build, mode, getLoadContext});
  const handleSearch =
    typeof build === 'function'
      ? handle
      : createRequestHandler({build: withOneRoute(build, SEARCH_PATH), mode, getLoadContext});
  return (request, response, next) => {
    const answer = request.path === SEARCH_PATH ? handleSearch : handle;
    // It hands its own errors to `next`, so nothing is lost by not waiting.
    void answer(request, response, next);
  };
}

function withOneRoute(build: ServerBuild, path: string): ServerBuild {
  const routes = Object.entries(build.routes).filter(
    ([id, route]) => id === 'root' || `/${route?.path}` === path,
  );
  return {...build, routes: Object.fromEntries(routes)};
}
