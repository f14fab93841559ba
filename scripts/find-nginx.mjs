// Finds nginx for the tests of several web servers, or fetches it; without it those tests say that they were not done.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

import {runStep, StepError} from './run-step.mjs';

/** On a machine that runs services, installing nginx would start one. In a container it does not. */
const SERVICES = '/run/systemd/system';

/**
 * Finds nginx: the one that `NGINX_PATH` names, none where that is empty; where it is not set, an installed one, else
 * Debian's package where this runs as root in a container.
 * @returns the program; undefined where there is none
 * @throws StepError with one sentence where the one that is named is none
 */
export async function findNginx() {
  const named = process.env.NGINX_PATH;
  if (named === '') return undefined;
  if (named && !isNginx(named)) throw new StepError(`NGINX_PATH names ${named}, which is not nginx.`);
  return named ?? findInstalled() ?? (await fetchWithApt());
}

function findInstalled() {
  // Debian puts it where only root's PATH leads.
  return ['nginx', '/usr/sbin/nginx'].find(isNginx);
}

function isNginx(program) {
  return spawnSync(program, ['-v']).status === 0;
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
