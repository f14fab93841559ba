// Puts results into a Markdown table with the machine, the versions and the date.
import {readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {isReached, toFigure, type Row} from './bench.ts';
import {root} from './run-program.ts';

/** What the figures were measured on. */
export function toMachineText(versions: Record<string, string>): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const parts = Object.entries({Node: process.version, ...versions}).map(
    ([name, version]) => `${name} ${version}`,
  );
  return `${os.cpus().length} cores (${cpu?.model ?? 'unknown'}), ${memory} GB, ${os.type()} ${os.release()}; ${parts.join(', ')}`;
}

/** @returns the pinned version of a package of the catalogue */
export function toCatalogVersion(name: string): string {
  const catalog = readFileSync(path.join(root, 'pnpm-workspace.yaml'), 'utf8');
  const line = catalog.split('\n').find((one) => one.trim().replaceAll("'", '').startsWith(`${name}:`));
  return line?.replace(/^.*:\s*/, '') ?? 'unknown';
}

/** @returns a number with three figures that count, as British tables write it */
export function toNumberText(figure: number): string {
  return figure.toLocaleString('en-GB', {maximumSignificantDigits: 3});
}

/** One line of the table for each row. */
export function toTable(rows: Row[]): string {
  const lines = rows.map((row) => {
    const {what, limit, ours, beside, unit, reach} = row;
    const wanted = 'atMost' in reach ? `≤ ${reach.atMost}` : `≥ ${reach.atLeast}`;
    const ratio = beside === undefined ? '' : toNumberText(toFigure(row));
    const limitText = beside === undefined ? '' : `${toNumberText(beside)} ${unit}: ${limit ?? ''}`;
    return `| ${what} | ${toNumberText(ours)} ${unit} | ${limitText} | ${ratio} | ${wanted} | ${isReached(row) ? 'yes' : '**no**'} |`;
  });
  return [
    '| what | ours | limit in the same run | ratio | to reach | reached |',
    '| --- | ---: | --- | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}
