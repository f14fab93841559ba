// What a fault is: something that goes wrong for real while people use the site, and what came of it.

/** How far to go: the short form is for CI, the long form gives the figures that are to be reached. */
export interface Scale {
  long: boolean;
  /** A folder for whatever is written; removed afterwards. */
  directory: string;
  /** Another one, which is there until the last fault is done. */
  shared: string;
  /** What is left to chance follows from it, so that a bad run can be had again. */
  seed: number;
}

/** One line of the results. */
export interface Outcome {
  /** What was done: "Meilisearch killed 30 times in 60 s". */
  what: string;
  /** What was counted: "12,345 answers, 0 failed, 0 wrong". */
  counts: string;
  /** What is to be reached: "0 failed, 0 wrong, p99 ≤ 400 ms". */
  reach: string;
  /** `skipped` where this machine lacks what it takes; `counts` says what. */
  reached: boolean | 'skipped';
}

/** One fault: a file of `faults/`. */
export interface Fault {
  /** What it is called on the command line. */
  name: string;
  /** True for one that the short form leaves out: named, or in the long form, it is done. */
  isLong?: boolean;
  /** True for one that the short form does beside those that are not: what they are done to is nothing of theirs. */
  isBeside?: boolean;
  run(scale: Scale): Promise<Outcome[]>;
}

/** @returns a number as British tables write it */
export function toCountText(figure: number): string {
  return figure.toLocaleString('en-GB', {maximumFractionDigits: figure < 10 ? 1 : 0});
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Waits until something is so.
 * @returns how long that took, in milliseconds; Infinity where it was not within `mostMs`
 */
export async function waitUntil(isSo: () => boolean | Promise<boolean>, mostMs: number): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < mostMs) {
    if (await isSo()) return performance.now() - started;
    await pause(50);
  }
  return Infinity;
}
