// Finds the app: built ahead in production, built by Vite as it is asked for in development.
import path from 'node:path';
import {pathToFileURL} from 'node:url';

import type {ServerBuild} from '@remix-run/node';

import {loadClientAssets} from './client-assets.ts';
import type {AppBundle} from './create-app.ts';

/**
 * Loads the built app.
 * @param directory the folder of this package
 * @throws Error when it has not been built
 */
export async function loadBuiltApp(directory: string): Promise<AppBundle> {
  const file = path.join(directory, 'build/server/index.js');
  try {
    const build = (await import(pathToFileURL(file).href)) as ServerBuild;
    const {serve, stylesheet} = loadClientAssets(path.join(directory, 'build/client'));
    return {build, routes: build.routes, serveAssets: serve, stylesheet, mode: 'production'};
  } catch (cause) {
    throw new Error(`Cannot load the built app at ${file}. Run "npm start", which builds it.`, {cause});
  }
}

/** Starts Vite inside this process: the app is built as it is asked for and follows every change. */
export async function loadChangingApp(directory: string): Promise<AppBundle> {
  const {createServer} = await import('vite');
  const vite = await createServer({root: directory, server: {middlewareMode: true}});
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
  const {routes} = await build();
  return {build, routes, serveAssets: vite.middlewares, mode: 'development'};
}
