// A library whose lessons hold scripts in every place in which an author can write.
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {generateContent} from '../bench/generate-content.ts';
import {lessonsCommand} from './editions.ts';
import {startProgram} from './processes.ts';

/** What became of the payloads. */
export interface HostileLibrary {
  out: string;
  /** Lessons that the compiler took. */
  slugs: string[];
  /** Lessons that it refused with a message. */
  refused: number;
}

/** Lengths that the compiler takes. */
const [LEAST_TITLE, MOST_TITLE] = [10, 70];
const [LEAST_SUMMARY, MOST_SUMMARY] = [40, 160];

interface FileMessages {
  path: string;
  messages: {severity?: string; fatal?: boolean | null}[];
}

/**
 * Writes a lesson for each payload, which is its title, its summary, and in its text as words and as code. Every fifth
 * payload has one more lesson, in which it stands as it is. Compiles what may be compiled.
 */
export async function compileHostileLibrary(directory: string, payloads: string[]): Promise<HostileLibrary> {
  const content = path.join(directory, 'content');
  const out = path.join(directory, 'library');
  const texts = [
    ...payloads.map((payload) => (text: string) => toHostile(text, payload)),
    ...payloads.filter((_, at) => at % 5 === 0).map((payload) => (text: string) => addToText(text, payload)),
  ];
  // One good lesson, so that there is a library whatever is refused.
  const files = await generateContent({directory: content, lessons: texts.length + 1});
  const hostile = files.slice(1);
  for (const [at, file] of hostile.entries()) {
    await writeFile(file, texts[at]!(await readFile(file, 'utf8')));
  }
  const compile = [lessonsCommand, 'compile', '--content', content, '--out', out];
  const {output} = await startProgram([...compile, '--reporter', 'json']).ended;
  const refused = new Set(findRefused(output));
  const bad = hostile.filter((file) => refused.has(toName(file)));
  for (const file of bad) await rm(path.dirname(file), {recursive: true});
  const {code, output: said} = await startProgram(compile).ended;
  if (code !== 0)
    throw new Error(`What is left of the hostile library is refused, too:\n${said.slice(0, 2_000)}`);
  return {
    out,
    slugs: hostile.filter((file) => !bad.includes(file)).map(toName),
    refused: bad.length,
  };
}

const toName = (file: string): string => path.basename(path.dirname(file));

function toHostile(text: string, payload: string): string {
  const line = payload.replace(/[\r\n]+/g, ' ');
  const words = line.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  const code = `${'`'.repeat(9)} ${line} ${'`'.repeat(9)}`;
  const field = JSON.stringify(line.slice(0, MOST_TITLE).padEnd(LEAST_TITLE, '.'));
  return addToText(text, `${words}\n\n- ${code}`)
    .replace(/^title: .*$/m, () => `title: ${field}`)
    .replace(
      /^summary: .*$/m,
      () => `summary: ${JSON.stringify(line.slice(0, MOST_SUMMARY).padEnd(LEAST_SUMMARY, '.'))}`,
    );
}

function addToText(text: string, more: string): string {
  return text.replace('Ask again.', () => `Ask again.\n\n${more}`);
}

/** The names of lessons with errors. */
function findRefused(output: string): string[] {
  const from = output.indexOf('[\n');
  const to = output.lastIndexOf('\n]');
  if (from < 0 || to < 0) return [];
  const files = JSON.parse(output.slice(from, to + 2)) as FileMessages[];
  return files
    .filter(({messages}) => messages.some(({severity, fatal}) => severity === 'error' || fatal === true))
    .map(({path: file}) => toName(file));
}
