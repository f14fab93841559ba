// Starts the whole product as `npm start` does, on a free port with a data folder of its own.
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A running site. */
export interface RunningSite {
  url: string;
  /** Folder with the engine's data, process id and keys. */
  dataDirectory: string;
  /** The process that started everything. */
  launcher: ChildProcess;
  /** Everything that it has said so far. */
  said(): string;
  /** Waits until it says something that matches. */
  hears(sentence: RegExp): Promise<void>;
  /** Process id of its Meilisearch. */
  enginePid(): Promise<number>;
  /** Stops it as Ctrl-C does, and removes its data. */
  stop(): Promise<void>;
}

/** Where the site's parts are, when not in the usual places. */
export interface SiteOptions {
  /** Compiled library; the real one otherwise. */
  libraryDirectory?: string;
  /** Data folder that stays after `stop`. */
  dataDirectory?: string;
  environment?: Record<string, string>;
  /** Which search it is waited for; Meilisearch. */
  engine?: 'meilisearch' | 'memory';
}

const launcherFile = path.resolve(import.meta.dirname, 'run-site.ts');

/**
 * Starts Meilisearch, publishes the library and serves it; resolves once pages answer and search is Meilisearch's, or
 * whose it is waited for.
 * @throws Error with all that was said when it does not get there
 */
export async function startSite(options: SiteOptions = {}): Promise<RunningSite> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(path.join(tmpdir(), 'resilience-site-')));
  const launcher = spawn(process.execPath, ['--import', 'tsx', launcherFile], {
    cwd: import.meta.dirname,
    env: {
      ...process.env,
      // Whatever this machine is set up to serve, a test touches only what it has started itself.
      MEILI_URL: '',
      MEILI_SEARCH_KEY: '',
      MEILI_ADMIN_KEY: '',
      PUBLIC_URL: '',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDirectory,
      ...(options.libraryDirectory && {LIBRARY_DIR: options.libraryDirectory}),
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ear = listenTo(launcher);
  await ear.hears(/Ready: /);
  const url = /Ready: ([^\s"]+)/.exec(ear.said())?.[1] ?? '';
  const site: RunningSite = {
    ...ear,
    url,
    launcher,
    dataDirectory,
    enginePid: () => readEnginePid(dataDirectory),
    async stop() {
      if (launcher.exitCode === null && launcher.signalCode === null) {
        launcher.kill('SIGINT');
        await once(launcher, 'exit');
      }
      if (!options.dataDirectory) await rm(dataDirectory, {recursive: true, force: true});
    },
  };
  await answers(`${url}/health/ready`, (body) => body.engine === (options.engine ?? 'meilisearch'));
  return site;
}

/** Asks again and again until the JSON at `url` is as wanted. The test's own time limit ends a vain wait. */
export async function answers(
  url: string,
  wanted: (body: Record<string, unknown>) => boolean,
): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response && wanted((await response.json()) as Record<string, unknown>)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function readEnginePid(dataDirectory: string): Promise<number> {
  return Number.parseInt(await readFile(path.join(dataDirectory, 'meilisearch.pid'), 'utf8'), 10);
}

function listenTo(child: ChildProcess): Pick<RunningSite, 'said' | 'hears'> {
  let text = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    for (const check of waiting) check();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return {
    said: () => text,
    hears: (sentence) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!sentence.test(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        child.once('exit', () => reject(new Error(`It ended before it said ${String(sentence)}:\n${text}`)));
        check();
      }),
  };
}
