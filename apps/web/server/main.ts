// The web server's process: reads the environment, opens library and search, serves until it is told to stop.
import path from 'node:path';

import {createApp} from './create-app.ts';
import {parseEnvironment, toMeilisearch, toPlanDatabase, type Environment} from './environment.ts';
import {listen} from './listen.ts';
import {loadBuiltApp, loadChangingApp} from './load-bundle.ts';
import {log, requestLog} from './log.ts';
import {openSite} from './site.ts';
import {toErrorText} from './to-error-text.ts';

const packageDirectory = path.resolve(import.meta.dirname, '..');
const defaultLibrary = path.resolve(packageDirectory, '../../content/dist');
const defaultData = path.resolve(packageDirectory, '../../.data');

// Under development the source is shown and no page is held to a policy: only an argument asks for that.
const developing = process.argv.includes('--development');

const ALIVE_MS = 2_000;

/** Starts the server. @throws Error with a sentence for the operator when it cannot */
async function start(environment: Environment): Promise<void> {
  const {HOST: host, PORT: port, PUBLIC_URL} = environment;
  // Known for certain only when the port is open: PORT=0 takes a free one.
  let publicUrl = PUBLIC_URL ?? '';
  const [bundle, site] = await Promise.all([
    developing ? loadChangingApp(packageDirectory) : loadBuiltApp(packageDirectory),
    openSite({
      libraryDirectory: path.resolve(environment.LIBRARY_DIR ?? defaultLibrary),
      meilisearch: toMeilisearch(environment),
      planDatabase: toPlanDatabase(environment, path.resolve(environment.DATA_DIR ?? defaultData)),
      publicUrl: () => publicUrl.replace(/\/+$/, ''),
    }),
  ]);
  const app = createApp({
    bundle,
    site,
    https: publicUrl.startsWith('https:'),
    publicUrl: PUBLIC_URL,
    proxies: environment.TRUST_PROXY,
    note: (answer) => requestLog.info(answer),
    metricsToken: environment.METRICS_TOKEN,
  });
  const server = await listen(app, {port, host});
  publicUrl ||= server.url;
  const stop = async () => {
    await server.drain();
    await site.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  process.once('SIGHUP', () => void stop());
  // Whoever started this process is gone, without a word: nothing may be left running.
  process.once('disconnect', () => void stop());
  log.info(`Serving at ${server.url}.`);
  process.send?.({type: 'ready', url: server.url});
  // Whoever started it ends it when this stops: a process that hangs cannot say so.
  setInterval(() => process.connected && process.send?.({type: 'alive'}), ALIVE_MS).unref();
}

// React decides by it, when it is first loaded, whether it is built for development.
process.env.NODE_ENV = developing ? 'development' : 'production';
try {
  await start(parseEnvironment(process.env));
} catch (error) {
  log.fatal(toErrorText(error));
  process.exit(1);
}
