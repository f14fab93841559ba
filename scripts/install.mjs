// Installs the packages when they are missing or out of date. Uses only what Node brings.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {root, runStep} from './run-step.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Checks Node's version and installs the packages of the lockfile. Does nothing when the last install was of the
 * same lockfile and manifests, so that a second start needs no network.
 */
export async function install() {
  checkNode(process.versions.node);
  const stamp = path.join(root, 'node_modules', '.installed');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const [command, ...first] = packageManager();
  await runStep('Installing packages', command, [...first, 'install', '--frozen-lockfile']);
  writeFileSync(stamp, wanted);
}

/** Ends with one sentence when this Node is too old to run the project. */
function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `This needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** The installed pnpm of the pinned version, else the same version through npx. */
function packageManager() {
  const {packageManager: pinned} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version = pinned.split('@')[1];
  const local = path.join(root, 'node_modules', 'pnpm');
  const manifest = path.join(local, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version)
    return [process.execPath, path.join(local, 'bin', 'pnpm.mjs')];
  return [process.platform === 'win32' ? 'npx.cmd' : 'npx', '--yes', `pnpm@${version}`];
}

/** Hash of everything that decides what is installed. */
function fingerprint() {
  const hash = createHash('sha256').update(
    `${process.platform} ${process.arch} ${process.versions.modules}\n`,
  );
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...workspaceManifests()];
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function workspaceManifests() {
  const nested = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)),
  );
  return ['.', 'content', 'tests', ...nested]
    .map((folder) => path.join(folder, 'package.json'))
    .filter((file) => existsSync(path.join(root, file)));
}
