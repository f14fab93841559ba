// The worker threads that write files, so that no visitor waits for another one's download.
import {availableParallelism} from 'node:os';
import path from 'node:path';

import {Piscina} from 'piscina';

/** What a worker is told. */
export interface ExportJob {
  /** Of the compiled library, and its version. */
  directory: string;
  version: string;
  /** What `slug` names; a lesson where it is not said. */
  of?: 'lesson' | 'day';
  slug: string;
  /** Areas of need whose version is written; empty writes the lesson as planned. */
  needs: string[];
  format: string;
  /** A worksheet's name, to write it alone. */
  part?: string;
  publicUrl: string;
}

/** How a job ended. */
export type ExportOutcome =
  | {kind: 'made'; bytes: Buffer}
  /** The lesson or worksheet is not there any more. */
  | {kind: 'missing'}
  /** Too many wait already. */
  | {kind: 'busy'}
  /** It was not done within the time limit, and its thread was ended. */
  | {kind: 'slow'}
  | {kind: 'failed'; error: Error};

/** Worker threads in use. */
export interface ExportPool {
  /** Never rejects. */
  make(job: ExportJob): Promise<ExportOutcome>;
  close(): Promise<void>;
}

/** How much may be asked of the threads. */
export interface ExportPoolOptions {
  /** Module whose export `runExport` is run. */
  worker?: string;
  /** Time that a job may take, waiting for a thread included, in milliseconds. */
  limitMs?: number;
  /** Jobs that may be under way or wait at once. */
  mostJobs?: number;
}

const WORKER = path.join(import.meta.dirname, 'export-worker.js');
const LIMIT_MS = 60_000;
const MOST_JOBS = 40;
/** Threads hold some tens of megabytes each: unused, they end. */
const IDLE_MS = 5 * 60_000;
const MEMORY_MB = 512;

/** Opens the pool; no thread starts before the first job. */
export function openExportPool(options: ExportPoolOptions = {}): ExportPool {
  const {worker = WORKER, limitMs = LIMIT_MS, mostJobs = MOST_JOBS} = options;
  const threads = new Piscina({
    filename: worker,
    name: 'runExport',
    minThreads: 0,
    // One core stays free for those who read.
    maxThreads: Math.max(1, Math.min(2, availableParallelism() - 1)),
    idleTimeout: IDLE_MS,
    resourceLimits: {maxOldGenerationSizeMb: MEMORY_MB},
    // The worker brings what it needs; flags of this process are none of its business.
    execArgv: [],
  });
  // Counted here: Piscina's own bound lets a burst through while its first thread starts.
  let jobs = 0;
  return {
    async make(job) {
      if (jobs >= mostJobs) return {kind: 'busy'};
      const signal = AbortSignal.timeout(limitMs);
      jobs += 1;
      try {
        const bytes = (await threads.run(job, {signal})) as Uint8Array | undefined;
        return bytes ? {kind: 'made', bytes: toBuffer(bytes)} : {kind: 'missing'};
      } catch (cause) {
        return toFailure(cause, job, signal);
      } finally {
        jobs -= 1;
      }
    },
    close: () => threads.destroy(),
  };
}

function toBuffer({buffer, byteOffset, byteLength}: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function toFailure(cause: unknown, {slug, format}: ExportJob, signal: AbortSignal): ExportOutcome {
  if (signal.aborted) return {kind: 'slow'};
  return {kind: 'failed', error: new Error(`The file "${slug}" could not be written as ${format}.`, {cause})};
}
