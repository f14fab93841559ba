// Opens the content folder for a command: where it lies, and what does the work.
import {existsSync} from 'node:fs';
import path from 'node:path';

import type {CheckOptions} from '../compile-library.ts';
import type {IsoDate} from '../lesson.ts';
import {findContentFolder} from '../read/find-content-folder.ts';
import type {ResultStore} from '../run/result-store.ts';
import type {Terminal} from './terminal.ts';

/** Options that every command has. */
export interface ContentOptions {
  /** The content folder, when it is not the nearest one. */
  content?: string;
  /** The compiled library, when it is not `dist` in the content folder. */
  out?: string;
  today?: string;
}

/** A content folder that is open. */
export interface OpenContent {
  check: CheckOptions;
  /** Folder of the compiled library. */
  out: string;
  store: ResultStore;
}

/** Where a command works, and on which day. */
export interface Located {
  /** The content folder. */
  directory: string;
  cwd: string;
  /** Folder of the compiled library. */
  out: string;
  today: IsoDate;
}

/**
 * Finds where a command works.
 * @throws Error when there is no content folder
 */
export function locate(
  {content, out, today}: ContentOptions,
  {cwd, today: now}: Pick<Terminal, 'cwd' | 'today'>,
): Located {
  const directory = locateContent(cwd, content);
  const folder = out ? path.resolve(cwd, out) : path.join(directory, 'dist');
  return {directory, cwd, out: folder, today: today ?? now};
}

/**
 * Opens the content folder, does something with it, and ends what was started.
 * @throws Error when there is no content folder
 */
export async function withContent<Result>(
  options: ContentOptions,
  terminal: Terminal,
  use: (open: OpenContent) => Promise<Result>,
): Promise<Result> {
  const {out, ...place} = locate(options, terminal);
  const {openResultStore} = await import('../run/result-store.ts');
  const {createJobRunner} = await import('../run/run-jobs.ts');
  const store = openResultStore(out);
  const runner = createJobRunner({store});
  try {
    return await use({
      check: {...place, runJobs: runner.runJobs},
      out,
      store,
    });
  } finally {
    await runner.close();
  }
}

/**
 * Finds the content folder: the one that was named, or the nearest.
 * @throws Error saying where there is none
 */
export function locateContent(cwd: string, content?: string): string {
  if (content === undefined) return findContentFolder(cwd);
  const directory = path.resolve(cwd, content);
  if (!existsSync(directory)) throw new Error(`There is no content folder at ${content}.`);
  return directory;
}
