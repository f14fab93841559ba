// nginx with the configuration of docs/nginx.conf, in front of two web servers.
import {spawn, spawnSync} from 'node:child_process';
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

/** Finds the program: `NGINX_PATH`, else on the PATH or where Debian puts it, which is on root's PATH alone. */
export function findNginx(): string | undefined {
  const places = [process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx'].filter((place) => place !== undefined);
  return places.find((program) => spawnSync(program, ['-v']).status === 0);
}

/**
 * Starts it on a free port and waits until it takes connections.
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
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const isUp = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => child.exitCode !== null,
    );
  await waitUntil(isUp, START_MS);
  if (child.exitCode !== null) throw new Error(`nginx does not start:\n${said}`);
  return {
    url,
    readLog: () => readFile(path.join(directory, 'library.log'), 'utf8'),
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
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
