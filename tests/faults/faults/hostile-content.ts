// Hostile lessons are saved one after the other while an author's compiler watches and the site is read.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {loadLibrary} from '@resilience/content';

import {generateContent} from '../../bench/generate-content.ts';
import {runProgram} from '../../bench/run-program.ts';
import {lessonsCommand} from '../editions.ts';
import {toCountText, waitUntil, type Fault} from '../fault.ts';
import {makeHostileLessons, type HostileLesson} from '../hostile-lessons.ts';
import {startSiteFromMemory} from '../no-engine.ts';
import {startProgram, type RunningProgram} from '../processes.ts';
import {toQuestions} from '../questions.ts';
import {judge, startVisitors} from '../visitors.ts';

/** From the moment in which a file is saved to the message with its place. */
const MOST_MS = 2_500;
/** Waited for at all; on a busy machine everything takes its time. */
const PATIENCE_MS = 15_000;

/** Each gets a message with its place; the compiler lives, and so does the site. */
export const hostileContent: Fault = {
  name: 'hostile-content',
  async run(scale) {
    const content = path.join(scale.directory, 'content');
    const out = path.join(scale.directory, 'library');
    const compile = [lessonsCommand, 'compile', '--content', content, '--out', out];
    await generateContent({directory: content, lessons: 3});
    await runProgram(compile);
    const library = await loadLibrary(out);
    const site = await startSiteFromMemory({libraryDirectory: out});
    const compiler = startProgram([...compile, '--watch']);
    try {
      await waitUntil(() => compiler.said().includes('Watching'), PATIENCE_MS);
      const visitors = startVisitors({urls: [site.url], questions: toQuestions(library), clients: 2});
      const lessons = makeHostileLessons(scale.long ? 150 : 4, scale.seed);
      const times: {trick: string; ms: number}[] = [];
      for (const [at, lesson] of lessons.entries()) {
        const folder = path.join(content, 'lessons/fake-news', `hostile-${at}`);
        times.push({trick: lesson.trick, ms: await save(folder, lesson, compiler)});
      }
      const silent = times.filter(({ms}) => !Number.isFinite(ms));
      const slow = times.filter(({ms}) => Number.isFinite(ms) && ms > MOST_MS);
      const slowest = Math.max(...times.map(({ms}) => ms).filter(Number.isFinite));
      const names = [...silent, ...slow].map(({trick}) => trick).join(', ');
      return [
        judge(scale, {
          what: `${lessons.length} hostile lessons`,
          result: await visitors.stop(),
          also: [
            {
              reach: `each a message with its place within ${MOST_MS} ms`,
              counts: `${silent.length} without, ${slow.length} later (the last after ${toCountText(slowest)} ms) ${names}`,
              reached: silent.length === 0 && (slow.length === 0 || !scale.long),
            },
          ],
        }),
      ];
    } finally {
      compiler.kill('SIGTERM');
      await compiler.ended;
      await site.stop();
    }
  },
};

/** @returns how long the message took; Infinity where none came, or the compiler has ended */
async function save(folder: string, {bytes}: HostileLesson, compiler: RunningProgram): Promise<number> {
  const name = path.basename(folder);
  await mkdir(folder, {recursive: true});
  await writeFile(path.join(folder, 'lesson.md'), bytes);
  const place = new RegExp(`${name}/lesson\\.md:\\d+:\\d+  `);
  const ms = await waitUntil(() => place.test(compiler.said()), PATIENCE_MS);
  const compiled = compiler.said().split('Compiled ').length;
  await rm(folder, {recursive: true});
  // What is good is compiled again: the next one finds the compiler idle.
  await waitUntil(() => compiler.said().split('Compiled ').length > compiled, PATIENCE_MS);
  return ms;
}
