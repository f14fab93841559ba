// nginx with the configuration of docs/nginx.conf, in front of two web servers.
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import getPort from 'get-port';

import {root} from '../bench/run-program.ts';
import {waitUntil} from './fault.ts';

const START_MS = 10_000;

/** Something that passes everything on. */
export interface RunningNginx {
  url: string;
  /** What it has written about requests. */
  readLog(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Finds the program: the one that `NGINX_PATH` names, none where that is empty; where it is not set, one on the PATH or
 * where Debian puts it, which is on root's PATH alone.
 */
export function findNginx(): string | undefined {
  const named = process.env.NGINX_PATH;
  if (named === '') return undefined;
  const places = named === undefined ? ['nginx', '/usr/sbin/nginx'] : [named];
  const program = places.find((place) => spawnSync(place, ['-v']).status === 0);
  if (named !== undefined && program === undefined)
    throw new Error(`NGINX_PATH names ${named}, which is not nginx.`);
  return program;
}

/**
 * Starts it on a free port and waits until it takes connections. It ends with this process.
 * @param options.ports of the two web servers
 * @throws Error with what it said where it does not
 */
export async function startNginx(
  program: string,
  {directory, ports}: {directory: string; ports: [number, number]},
): Promise<RunningNginx> {
  const port = await getPort({host: '127.0.0.1'});
  const url = `http://127.0.0.1:${port}`;
  await mkdir(directory, {recursive: true});
  const site = await readFile(path.join(root, 'docs/nginx.conf'), 'utf8');
  await writeFile(path.join(directory, 'library.conf'), toTested(site, {port, ports, directory}));
  await writeFile(path.join(directory, 'nginx.conf'), toMain(directory));
  const child = spawn(program, ['-p', directory, '-c', path.join(directory, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // SIGTERM, which nginx passes on to its workers: SIGKILL would leave them at the port.
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  await waitUntilUp(child, url);
  return {
    url,
    readLog: () => readFile(path.join(directory, 'library.log'), 'utf8'),
    async stop() {
      if (hasEnded(child)) return;
      const ended = once(child, 'exit');
      end();
      await ended;
    },
  };
}

const hasEnded = ({exitCode, signalCode}: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function waitUntilUp(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const answers = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => hasEnded(child),
    );
  const up = await waitUntil(answers, START_MS);
  if (Number.isFinite(up) && !hasEnded(child)) return;
  child.kill('SIGTERM');
  throw new Error(`nginx does not start:\n${said}`);
}

/** Puts this machine's addresses and folders into the configuration that is written for others. */
function toTested(
  site: string,
  {port, ports, directory}: {port: number; ports: [number, number]; directory: string},
): string {
  const changes: [string, string][] = [
    ['10.0.0.11:3000', `127.0.0.1:${ports[0]}`],
    ['10.0.0.12:3000', `127.0.0.1:${ports[1]}`],
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['/var/log/nginx/', `${directory}/`],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`docs/nginx.conf does not say ${from}.`);
    return text.replaceAll(from, to);
  }, site);
}

// What a distribution's own nginx.conf says around it, kept to one folder.
function toMain(directory: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${directory}/${kind};`,
  );
  return [
    'daemon off;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${directory}/nginx.pid;`,
    'events {}',
    'http {',
    ...temporary,
    `  include ${directory}/library.conf;`,
    '}',
    '',
  ].join('\n');
}
