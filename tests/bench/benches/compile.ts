// Compiling: cold, with nothing changed, with one lesson changed, and how much memory it takes.
import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';

import {measureInTurns, type Bench, type Row, type Scale} from '../bench.ts';
import {changeLesson, generateContent} from '../generate-content.ts';
import {root, runProgram} from '../run-program.ts';

const compiler = path.join(root, 'packages/content/bin/lessons.js');
const limit = (name: string): string[] => [
  '--import',
  'tsx',
  path.join(import.meta.dirname, `../limits/${name}.ts`),
];

/** Compiling against parsing, and against reading. */
export const compile: Bench = {
  name: 'compile',
  async run(scale) {
    const sizes = scale.long ? [1_000, 10_000] : [100];
    const rows: Row[] = [];
    for (const lessons of sizes) rows.push(...(await measureSize(lessons, scale)));
    return rows;
  },
};

async function measureSize(lessons: number, {directory, rounds}: Scale): Promise<Row[]> {
  const content = path.join(directory, `content-${lessons}`);
  const out = path.join(directory, `library-${lessons}`);
  const files = await generateContent({directory: content, lessons});
  const run = () => runProgram([compiler, 'compile', '--content', content, '--out', out]);
  const first = files[0] ?? '';
  const text = await readFile(first, 'utf8');
  const peaks: number[] = [];
  const starts = await measureInTurns(Math.max(rounds, 3), {
    ours: async () => (await runProgram([compiler, '--help'])).ms,
    parse: async () => (await runProgram(limit('parse-markdown'))).ms,
    hash: async () => (await runProgram(limit('read-and-hash'))).ms,
  });
  const cold = await measureInTurns(rounds, {
    async ours() {
      await rm(out, {recursive: true, force: true});
      const {ms, peakMegabytes} = await run();
      peaks.push(peakMegabytes);
      return ms;
    },
    parse: async () => (await runProgram([...limit('parse-markdown'), content])).ms,
  });
  let round = 0;
  const warm = await measureInTurns(Math.max(rounds, 3), {
    ours: async () => (await run()).ms,
    hash: async () => (await runProgram([...limit('read-and-hash'), content])).ms,
    async changed() {
      await changeLesson(first, text, (round += 1));
      return (await run()).ms;
    },
  });
  const size = lessons.toLocaleString('en-GB');
  const perSecond = (ms: number, start: number): number => (lessons * 1000) / (ms - start);
  return [
    {
      what: `Compile, cold, ${size} lessons`,
      limit: 'bare remark-parse of the same files, process start aside',
      ours: perSecond(cold.ours, starts.ours),
      beside: perSecond(cold.parse, starts.parse),
      unit: 'lessons/s',
      reach: {atLeast: 0.85},
    },
    {
      what: `Compile, nothing changed, ${size} lessons`,
      limit: 'reading and hashing the files, process start aside',
      ours: warm.ours - starts.ours,
      beside: warm.hash - starts.hash,
      unit: 'ms',
      reach: {atMost: 3},
    },
    {
      what: `Compile, nothing changed, ${size} lessons, whole process`,
      ours: warm.ours,
      unit: 'ms',
      reach: {atMost: lessons > 1_000 ? 3_000 : 1_000},
    },
    {
      what: `Compile, one changed of ${size}, process start aside`,
      limit: 'the cold compile',
      ours: warm.changed - starts.ours,
      beside: cold.ours - starts.ours,
      unit: 'ms',
      reach: {atMost: 0.02},
    },
    {
      what: `Compile, cold, ${size} lessons, memory at its peak`,
      ours: Math.max(...peaks),
      unit: 'MB',
      reach: {atMost: 600},
    },
  ];
}
