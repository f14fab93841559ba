// The table of results: one line an outcome; faults that were not done this time keep the lines that they have.
import {readFile, writeFile} from 'node:fs/promises';

import type {Outcome} from './fault.ts';

/** What came of one fault. */
export interface Result {
  /** What the fault is called. */
  name: string;
  outcomes: Outcome[];
  /** When and how it was done: "2026-11-20, long, 190 s, seed 5". */
  done: string;
}

const HEAD = [
  '| fault | what was done | what came of it | to reach | reached | done |',
  '| --- | --- | --- | --- | --- | --- |',
];

/** One line of a table for each outcome. */
export function toTable(results: Result[]): string {
  return [...HEAD, ...results.flatMap(toLines)].join('\n');
}

/**
 * Writes results into a file, in the place of older ones of the same faults.
 * @param names every fault, in the order of the table
 */
export async function writeResults(
  file: string,
  {results, names, machine}: {results: Result[]; names: string[]; machine: string},
): Promise<void> {
  const old = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, toFile(old, {results, names, machine}));
}

/** The whole file. */
export function toFile(
  old: string,
  {results, names, machine}: {results: Result[]; names: string[]; machine: string},
): string {
  const kept = old.split('\n').filter((line) => line.startsWith('| '));
  const lines = names.flatMap((name) => {
    const result = results.find((one) => one.name === name);
    return result ? toLines(result) : kept.filter((line) => line.startsWith(`| ${name} `));
  });
  const introduction = [
    '# Faults',
    '',
    'Written by `npm run test:faults -- --long --write`; with names of faults only their lines are. Last on',
    `${machine}.`,
  ];
  return `${[...introduction, '', ...HEAD, ...lines].join('\n')}\n`;
}

function toLines({name, outcomes, done}: Result): string[] {
  return outcomes.map(({what, counts, reach, reached}) => {
    const cells = [name, what, counts, reach, toReachedText(reached), done];
    return `| ${cells.map(toCell).join(' | ')} |`;
  });
}

function toReachedText(reached: Outcome['reached']): string {
  if (reached === 'skipped') return 'not done here';
  return reached ? 'yes' : '**no**';
}

// Examples of wrong answers may hold anything.
function toCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}
