// Keeps the results of jobs on disk, so that what did not change is never parsed again.
import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

import type {LessonSummary} from '../lesson.ts';
import type {JobResult} from './job.ts';
import {openResultLog, replaceFile} from './result-log.ts';

/** Results of jobs by their keys: see `job-key.ts`. */
export interface ResultStore {
  /** Finds a result of this run or one before; one of a lesson only while its text is there, too. */
  find(key: string): JobResult | undefined;
  /**
   * Keeps a result.
   * @returns the same, with the lesson's text on disk instead of in memory
   */
  add(key: string, result: JobResult): JobResult;
  /** Forgets what has been neither found nor added. Call it after publishing. */
  removeUnused(): void;
}

/** Lies in the compiled library. */
export const RESULTS_FOLDER = '.results';

const LOG = 'results.log';

/** What the last whole run came to: see `last-run.ts`. */
export const LAST_RUN = 'last-run.json';

/** Milliseconds after which the text of a lesson that nobody published is nobody's any more. */
const OLD_MS = 3_600_000;

/**
 * Opens the store inside a compiled library. It is only a memory: whatever is wrong with it, jobs are done again.
 * @param out folder of the compiled library
 */
export function openResultStore(out: string): ResultStore {
  const folder = path.join(out, RESULTS_FOLDER);
  const log = openResultLog(path.join(folder, LOG));
  const used = new Set<string>();
  /** Texts of lessons wait here until all errors elsewhere are mended. */
  const toWaiting = ({file}: LessonSummary): string => path.join(folder, path.basename(file));
  return {
    find(key) {
      const result = parse(log.get(key));
      if (!result) return undefined;
      const {summary} = result;
      const isPublished = !summary || existsSync(path.join(out, summary.file));
      if (!isPublished && !existsSync(toWaiting(summary))) return undefined;
      used.add(key);
      return isPublished ? result : {...result, waiting: toWaiting(summary)};
    },
    add(key, {lesson, ...result}) {
      const waiting = result.summary && toWaiting(result.summary);
      if (waiting !== undefined && lesson !== undefined) {
        mkdirSync(folder, {recursive: true});
        replaceFile(waiting, lesson);
      }
      used.add(key);
      log.add(key, JSON.stringify(result));
      return waiting === undefined ? result : {...result, waiting};
    },
    removeUnused() {
      log.keepOnly(used);
      used.clear();
      removeOld(folder);
    },
  };
}

function parse(text: string | undefined): JobResult | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as JobResult;
  } catch {
    // Half written or damaged: the job is done again.
    return undefined;
  }
}

function removeOld(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((one) => one !== LOG && one !== LAST_RUN)) {
    const file = path.join(folder, name);
    const {mtimeMs} = statSync(file, {throwIfNoEntry: false}) ?? {mtimeMs: Infinity};
    if (Date.now() - mtimeMs > OLD_MS) rmSync(file, {force: true});
  }
}
