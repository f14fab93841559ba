// Keeps written files in memory, so that each is written once for each edition of the library.
import {LRUCache} from 'lru-cache';

import type {ExportJob, ExportOutcome, ExportPool} from './export-pool.ts';
import {LONGEST_WAIT_MS} from './in-flight.ts';
import {IDLE_MS} from './listen.ts';
import {packBody, type PackedBody} from './packed-body.ts';

/** Bytes of files: those of about a thousand lessons in Word. */
const KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Longest that a visitor waits: a whole day is written in seconds, but not where every core is busy. The file goes on
 * being written: who asks again a little later has it. Two seconds are left to say so, whatever turn was waited for,
 * before the connection counts as idle.
 */
const PATIENCE_MS = IDLE_MS - LONGEST_WAIT_MS - 2_000;

/** A file that is there, or why it is not. */
export type KeptExport = {kind: 'made'; body: PackedBody} | Exclude<ExportOutcome, {kind: 'made'}>;

/** Files, written when they are first asked for. */
export interface ExportShelf {
  /** Never rejects. Who asks for a file that is being written waits for that one. */
  find(job: ExportJob): Promise<KeptExport>;
}

/** How much is kept, and how long is waited. */
export interface ExportShelfOptions {
  /** Files used least lately go first above it. */
  keptBytes?: number;
  /** Longest that a visitor waits, in milliseconds. */
  patienceMs?: number;
}

/** Makes the shelf. What the pool could not write is not kept: the next request tries again. */
export function createExportShelf(
  pool: Pick<ExportPool, 'make'>,
  {keptBytes = KEPT_BYTES, patienceMs = PATIENCE_MS}: ExportShelfOptions = {},
): ExportShelf {
  const kept = new LRUCache<string, PackedBody>({
    maxSize: keptBytes,
    sizeCalculation: ({bytes}) => bytes + 1,
  });
  const making = new Map<string, Promise<KeptExport>>();
  const make = async (key: string, job: ExportJob): Promise<KeptExport> => {
    const outcome = await pool.make(job);
    making.delete(key);
    if (outcome.kind !== 'made') return outcome;
    const body = packBody(outcome.bytes);
    kept.set(key, body);
    return {kind: 'made', body};
  };
  return {
    find(job) {
      const key = toKey(job);
      const body = kept.get(key);
      if (body) return Promise.resolve({kind: 'made', body});
      const underWay = making.get(key) ?? make(key, job);
      making.set(key, underWay);
      return waitFor(underWay, patienceMs);
    },
  };
}

function waitFor(making: Promise<KeptExport>, patienceMs: number): Promise<KeptExport> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({kind: 'slow'}), patienceMs);
    void making.then((kept) => {
      clearTimeout(timer);
      resolve(kept);
    });
  });
}

// The version is a hash of all that a file can be written from: labels, the area's contacts and the lesson.
function toKey({version, of = 'lesson', slug, format, part = '', needs}: ExportJob): string {
  return [version, of, slug, format, part, ...needs].join('\n');
}
