// The places that plans are kept in: a file, and a libSQL server. What one does, the other has to do.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {onTestFinished} from 'vitest';

import {openPlanStore, type PlanStore, type PlanStoreOptions} from '../src/index.ts';
import {findServerProgram, startPlanServer} from './start-plan-server.ts';

/** A new folder, removed after the test. */
export async function newFolder(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'plans-'));
  onTestFinished(() => rm(directory, {recursive: true, force: true}));
  return directory;
}

/** A new file, as an address. */
async function newFile(): Promise<string> {
  return `file:${path.join(await newFolder(), 'plans.db')}`;
}

/** A new server, ended after the test; its address. */
export async function newServer(): Promise<string> {
  const server = await startPlanServer({directory: await newFolder()});
  onTestFinished(() => server.stop());
  return server.url;
}

/** Opens what is at an address, closed after the test. */
export async function openStore(
  url: string,
  {today = '2026-11-20', ...options}: {today?: string} & Omit<PlanStoreOptions, 'url'> = {},
): Promise<PlanStore> {
  const store = await openPlanStore({url, now: () => new Date(`${today}T12:00:00Z`), ...options});
  onTestFinished(() => store.close());
  return store;
}

const file = {place: 'a file', newPlace: newFile};
const server = {place: 'a libSQL server', newPlace: newServer};

/** Every place that this machine can have. */
export const places = findServerProgram() ? [file, server] : [file];

if (places.length === 1) console.warn('There is no libSQL server for this machine: only files are tested.');
