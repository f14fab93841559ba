// Two editions of one library of invented lessons, and a folder in which one takes the other's place.
import {cp, copyFile, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {loadLibrary, type Library} from '@resilience/content';

import {generateContent} from '../bench/generate-content.ts';
import {root, runProgram} from '../bench/run-program.ts';
import type {Scale} from './fault.ts';
import {share} from './share.ts';
import type {Question} from './visitors.ts';

const LESSONS = 24;

/** The command `lessons`. */
export const lessonsCommand = path.join(root, 'packages/content/bin/lessons.js');

/** A word that no lesson has by itself: half of the first edition's lessons hold it, a quarter of the second's. */
export const MARK = 'zzyxwomble';

/** The two editions. */
export interface Editions {
  libraries: readonly [Library, Library];
  /** How many lessons of each hold {@link MARK}. */
  totals: readonly [number, number];
  /** The folder that is served; the first edition to begin with. */
  served: string;
  /** Puts an edition into the folder, as the compiler does: its manifest last, under a name of its own first. */
  serve(edition: 0 | 1): Promise<void>;
  /** Questions whose answers are right in both editions, and wrong in anything between. */
  questions: Question[];
}

/** Makes both, in a folder of their own of which they take turns. */
export async function makeEditions(scale: Scale): Promise<Editions> {
  const {libraries, totals} = await share(scale, compileEditions);
  const served = path.join(scale.directory, 'served');
  const serve = (edition: 0 | 1): Promise<void> => replaceLibrary(libraries[edition].directory, served);
  await serve(0);
  return {libraries, totals, served, serve, questions: toQuestions(libraries[1], totals)};
}

/** Writes and compiles both. The second edition lacks one lesson, and others have changed. */
async function compileEditions({
  directory,
}: Scale): Promise<Pick<Editions, 'libraries' | 'totals'> & {stop(): Promise<void>}> {
  const content = path.join(directory, 'content');
  const outs = [path.join(directory, 'first'), path.join(directory, 'second')] as const;
  const files = await generateContent({directory: content, lessons: LESSONS});
  const totals = [LESSONS / 2, LESSONS / 4] as const;
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  for (const [edition, out] of outs.entries()) {
    for (const [at, text] of texts.entries()) {
      const marked = at < totals[edition as 0 | 1] ? `Ask again about the ${MARK}.` : 'Ask again.';
      await writeFile(files[at]!, text.replace('Ask again.', marked));
    }
    if (edition === 1) await rm(path.dirname(files.at(-1)!), {recursive: true});
    await runProgram([lessonsCommand, 'compile', '--content', content, '--out', out]);
  }
  const libraries = [await loadLibrary(outs[0]), await loadLibrary(outs[1])] as const;
  return {libraries, totals, stop: () => Promise.resolve()};
}

async function replaceLibrary(from: string, to: string): Promise<void> {
  for (const folder of ['lessons', 'days', 'media']) {
    await mkdir(path.join(to, folder), {recursive: true});
    await cp(path.join(from, folder), path.join(to, folder), {recursive: true});
  }
  const temporary = path.join(to, 'manifest.json.new');
  await copyFile(path.join(from, 'manifest.json'), temporary);
  await rename(temporary, path.join(to, 'manifest.json'));
}

function toQuestions({lessons}: Library, totals: readonly number[]): Question[] {
  const either = `(?:${totals.join('|')})`;
  return [
    {path: `/lessons.json?q=${MARK}`, matches: `"total":${either}\\b`},
    ...lessons.slice(0, 8).flatMap(({slug, title}) => {
      const query = new URLSearchParams({q: title}).toString();
      return [
        {path: `/lessons.json?${query}`, contains: `"slug":"${slug}"`},
        {path: `/lessons/${slug}`, matches: `/lessons/${slug}[\\s\\S]*</html>`},
        {path: `/lessons.json?q=${MARK}&page=1`, matches: `"total":${either}\\b`},
      ];
    }),
  ];
}
