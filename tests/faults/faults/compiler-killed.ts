// The compiler is killed at moments that are left to chance, while the library that it writes is served.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {loadLibrary} from '@resilience/content';

import {changeLesson, generateContent} from '../../bench/generate-content.ts';
import {runProgram} from '../../bench/run-program.ts';
import {createChance} from '../chance.ts';
import {lessonsCommand} from '../editions.ts';
import {pause, type Fault} from '../fault.ts';
import {startSiteFromMemory} from '../no-engine.ts';
import {startProgram} from '../processes.ts';
import {toQuestions} from '../questions.ts';
import {judge, startVisitors} from '../visitors.ts';

const LESSONS = 16;

/** kill -9 of `lessons compile`. */
export const compilerKilled: Fault = {
  name: 'compiler-killed',
  async run(scale) {
    const kills = scale.long ? 200 : 3;
    const chance = createChance(scale.seed);
    const content = path.join(scale.directory, 'content');
    const out = path.join(scale.directory, 'library');
    const compile = [lessonsCommand, 'compile', '--content', content, '--out', out];
    const files = await generateContent({directory: content, lessons: LESSONS});
    const {ms} = await runProgram(compile);
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const site = await startSiteFromMemory({libraryDirectory: out});
    try {
      const questions = toQuestions(await loadLibrary(out), 10);
      const visitors = startVisitors({urls: [site.url], questions, clients: 4});
      let broken = 0;
      for (let kill = 1; kill <= kills; kill += 1) {
        // All of them change, so that there is much to write when it is killed.
        for (const [at, file] of files.entries()) await changeLesson(file, texts[at]!, kill);
        const compiler = startProgram(compile);
        await pause(chance.number(0, Math.ceil(ms)));
        compiler.kill();
        await compiler.ended;
        if (!(await isWhole(out))) broken += 1;
      }
      await runProgram(compile);
      const last = await isNewest(out, kills);
      return [
        judge(scale, {
          what: `compiler killed at ${kills} moments`,
          result: await visitors.stop(),
          also: [
            {reach: '0 libraries not whole', counts: `${broken} libraries not whole`, reached: broken === 0},
            {
              reach: 'the next run completes',
              counts: last ? 'the next run completed' : 'the next run did not complete',
              reached: last,
            },
          ],
        }),
      ];
    } finally {
      await site.stop();
    }
  },
};

async function isWhole(out: string): Promise<boolean> {
  try {
    const library = await loadLibrary(out);
    const lessons = await Promise.all(library.lessons.map(({slug}) => library.loadLesson(slug)));
    return lessons.length === LESSONS && lessons.every((lesson) => lesson?.text.body);
  } catch {
    return false;
  }
}

async function isNewest(out: string, round: number): Promise<boolean> {
  const library = await loadLibrary(out);
  const lessons = await Promise.all(library.lessons.map(({slug}) => library.loadLesson(slug)));
  return lessons.every((lesson) => lesson?.text.body.includes(`Then ask for number ${round}.`));
}
