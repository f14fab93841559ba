// Finds nginx for the tests of several web servers, or fetches it; without it those tests say that they were not done.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

import {runStep, StepError} from './run-step.mjs';

/** On a machine that runs services, installing nginx would start one. In a container it does not. */
const SERVICES = '/run/systemd/system';

/**
 * Finds nginx: `NGINX_PATH`, else an installed one, else Debian's package where this runs as root in a container.
 * @returns the program; undefined where there is none
 */
export async function findNginx() {
  return findInstalled() ?? (await fetchWithApt());
}

function findInstalled() {
  // Debian puts it where only root's PATH leads.
  const places = [process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx'].filter(Boolean);
  return places.find((program) => spawnSync(program, ['-v']).status === 0);
}

async function fetchWithApt() {
  const mayInstall = process.getuid?.() === 0 && !existsSync(SERVICES);
  if (!mayInstall || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  try {
    await runStep('Updating the list of Debian packages', 'apt-get', ['update']);
    const install = ['install', '-y', '--no-install-recommends', 'nginx'];
    await runStep('Installing Debian’s nginx for the tests', 'apt-get', install);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.log('nginx could not be installed: what needs it is not tested here.');
  }
  return findInstalled();
}
