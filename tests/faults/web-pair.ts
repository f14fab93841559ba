// Two web servers as they run on several machines: one Meilisearch, one place for plans, nginx in front.
import path from 'node:path';

import type {Library} from '@resilience/content';
import {findServerProgram, startPlanServer, type PlanServer} from '@resilience/plans/test-server';
import {publish} from '@resilience/search/admin';
import getPort from 'get-port';

import {startEngine} from '../bench/generated-site.ts';
import {waitUntil} from './fault.ts';
import {findNginx, startNginx, type RunningNginx} from './nginx.ts';
import {startProgram, strike, type RunningProgram} from './processes.ts';
import {readReadiness} from './readiness.ts';

const MAIN = 'apps/web/server/main.ts';
const READY_MS = 60_000;

/** One of the two. */
export interface Web {
  url: string;
  pid: number;
  /** Ends it with a signal, and starts another one at its port, with another library where one is named. */
  replace(signal: NodeJS.Signals, library?: Library): Promise<void>;
}

/** Everything that is up. */
export interface WebPair {
  /** The address that visitors use, and that pages name: nginx's, or the first one's where there is no nginx. */
  url: string;
  webs: [Web, Web];
  /** Undefined where this machine has none. */
  nginx?: RunningNginx;
  /** Undefined where this machine has none: plans are then kept in a file. */
  planServer?: {stop: PlanServer['stop']; startAgain(): Promise<void>};
  publish(library: Library): Promise<void>;
  stop(): Promise<void>;
}

/** Publishes a library and starts all of it over it. */
export async function startWebPair(directory: string, library: Library): Promise<WebPair> {
  const engine = await startEngine(path.join(directory, 'engine'));
  const {url, adminKey, searchKey} = engine;
  const publishOne = async (one: Library): Promise<void> => void (await publish(one, {url, adminKey}));
  await publishOne(library);
  const plans = await startPlans(directory);
  const ports: [number, number] = [await getPort({host: '127.0.0.1'}), await getPort({host: '127.0.0.1'})];
  const program = findNginx();
  const nginx =
    program === undefined
      ? undefined
      : await startNginx(program, {directory: path.join(directory, 'nginx'), ports});
  const publicUrl = nginx?.url ?? `http://127.0.0.1:${ports[0]}`;
  const variables = {
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    MEILI_URL: url,
    MEILI_SEARCH_KEY: searchKey,
    DATABASE_URL: plans.url,
    TRUST_PROXY: '1',
    PUBLIC_URL: publicUrl,
  };
  const [one, two] = await Promise.all(
    ports.map((port) => startWeb(library, {...variables, PORT: `${port}`})),
  );
  const webs: [Running, Running] = [one!, two!];
  return {
    url: publicUrl,
    webs,
    ...(nginx && {nginx}),
    ...(plans.server && {planServer: plans.server}),
    publish: publishOne,
    async stop() {
      await Promise.all(webs.map((web) => web.stop()));
      await nginx?.stop();
      await plans.server?.stop('SIGKILL');
      await engine.stop();
    },
  };
}

async function startPlans(directory: string): Promise<{url: string; server?: WebPair['planServer']}> {
  if (!findServerProgram()) return {url: `file:${path.join(directory, 'plans.db')}`};
  const folder = path.join(directory, 'plans');
  let server = await startPlanServer({directory: folder});
  const {url} = server;
  return {
    url,
    server: {
      stop: (signal) => server.stop(signal),
      async startAgain() {
        server = await startPlanServer({directory: folder, port: Number(new URL(url).port)});
      },
    },
  };
}

interface Running extends Web {
  stop(): Promise<void>;
}

async function startWeb(library: Library, variables: Record<string, string>): Promise<Running> {
  const url = `http://127.0.0.1:${variables.PORT}`;
  const start = async ({directory}: Library): Promise<RunningProgram> => {
    const web = startProgram(['--import', 'tsx', MAIN], {...variables, LIBRARY_DIR: directory});
    const ready = await waitUntil(
      async () => (await readReadiness({url}))?.engine === 'meilisearch',
      READY_MS,
    );
    if (!Number.isFinite(ready)) throw new Error(`The web server is not ready:\n${web.said()}`);
    return web;
  };
  let [served, process] = [library, await start(library)];
  return {
    url,
    get pid() {
      return process.pid;
    },
    async replace(signal, next = served) {
      strike(process.pid, signal);
      const {code, output} = await process.ended;
      if (signal === 'SIGTERM' && code !== 0) throw new Error(`It did not end well on SIGTERM:\n${output}`);
      served = next;
      process = await start(next);
    },
    async stop() {
      strike(process.pid, 'SIGKILL');
      await process.ended;
    },
  };
}
