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
function toNumberText(figure: number): string {
  return figure.toLocaleString('en-GB', {maximumSignificantDigits: 3});
}

/** A line of the table, and the benchmark that it belongs to. */
export interface ResultLine {
  bench: string;
  line: string;
}

const HEAD = [
  '| bench | what | ours | limit in the same run | ratio | to reach | reached | measured |',
  '| --- | --- | ---: | --- | ---: | ---: | --- | --- |',
];

/**
 * Writes one line for each row.
 * @param measured when and in which form: "2026-11-20, long, 5 rounds"
 */
export function toLines(bench: string, rows: Row[], measured: string): ResultLine[] {
  return rows.map((row) => {
    const {what, limit, ours, beside, unit, reach} = row;
    const wanted = 'atMost' in reach ? `≤ ${reach.atMost}` : `≥ ${reach.atLeast}`;
    const ratio = beside === undefined ? '' : toNumberText(toFigure(row));
    const limitText = beside === undefined ? '' : `${toNumberText(beside)} ${unit}: ${limit ?? ''}`;
    const cells = [bench, what, `${toNumberText(ours)} ${unit}`, limitText, ratio, wanted];
    return {bench, line: `| ${cells.join(' | ')} | ${isReached(row) ? 'yes' : '**no**'} | ${measured} |`};
  });
}

/** Reads the lines of a table that was written before. */
export function readLines(markdown: string): ResultLine[] {
  return markdown.split('\n').flatMap((line) => {
    const bench = /^\| ([a-z][a-z-]*) \|/.exec(line)?.[1];
    return bench === undefined || HEAD.includes(line) ? [] : [{bench, line}];
  });
}

/**
 * Puts lines into one table: of a benchmark that has run again only its new ones.
 * @param order names of all benchmarks; lines of others are left out
 */
export function toTable(kept: ResultLine[], fresh: ResultLine[], order: string[]): string {
  const lines = order.flatMap((name) => {
    const again = fresh.filter(({bench}) => bench === name);
    return again.length > 0 ? again : kept.filter(({bench}) => bench === name);
  });
  return [...HEAD, ...lines.map(({line}) => line)].join('\n');
}
