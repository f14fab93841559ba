// Finds the browser for the tests, or fetches one.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

import {root, runStep, StepError} from './run-step.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds Chromium: `CHROMIUM_PATH`, else an installed Chromium or Chrome, else Playwright's own download, else Debian's
 * package where this runs as root.
 * @returns path of the program
 * @throws StepError with one sentence when there is none and none can be fetched
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isProgram(named))
    throw new StepError(`CHROMIUM_PATH names ${named}, which is not a program.`);
  return named || findInstalled() || (await fetchWithPlaywright()) || (await fetchWithApt()) || giveUp();
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...USUAL_PLACES,
  ];
  return candidates.find(isProgram);
}

/** Playwright's own Chromium: the one it has, else the one it can download. */
async function fetchWithPlaywright() {
  const require = createRequire(path.join(root, 'tests', 'package.json'));
  const {chromium} = require('@playwright/test');
  const file = chromium.executablePath();
  if (existsSync(file)) return file;
  const cli = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const fetched = await succeeds('Downloading a browser for the tests', process.execPath, [
    cli,
    'install',
    'chromium',
  ]);
  return fetched && existsSync(file) ? file : undefined;
}

async function fetchWithApt() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  await succeeds('Updating the list of Debian packages', 'apt-get', ['update']);
  await succeeds('Installing Debian’s Chromium for the tests', 'apt-get', ['install', '-y', 'chromium']);
  return findInstalled();
}

/** True when the step ends well; its failure is no error here, for there is another way to try. */
async function succeeds(label, command, args) {
  try {
    await runStep(label, command, args);
    return true;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.log(`${label} did not work.`);
    return false;
  }
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function giveUp() {
  throw new StepError('The tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program.');
}
