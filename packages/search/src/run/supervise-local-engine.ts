// Keeps a local Meilisearch running: starts it again when it dies or hangs.
import {setTimeout as pause} from 'node:timers/promises';

import {connect} from '../connect.ts';
import {getEngineKeys} from './engine-keys.ts';
import {findVersion} from './engine-process.ts';
import {ownEngine, type OwnedEngine} from './own-engine.ts';
import {isRunning, signal, waitForEnd} from './processes.ts';
import {startEngine, wipeData, type LocalEngineOptions} from './start-engine.ts';
import {toLocalEngine, type LocalEngine} from './start-local-engine.ts';

/** Deaths within {@link RECENT_MS} after which the data is taken for broken: a damaged file kills at each search. */
const DEATHS_OF_BROKEN_DATA = 3;
const RECENT_MS = 60_000;
const FIRST_BACK_OFF_MS = 100;
const LONGEST_BACK_OFF_MS = 10_000;

/** How to keep an engine running. */
export interface SuperviseOptions extends LocalEngineOptions {
  /** Is told after each restart; `fresh` when the index is gone. Publishing again is right either way. */
  onRestart?: (restart: {fresh: boolean}) => void | Promise<void>;
  /** Time between two looks whether the process lives; 250. */
  lookMs?: number;
  /** Time without an answer until a process that lives is taken for hung; 10,000. */
  hungAfterMs?: number;
}

/**
 * Starts the engine of a data folder, as `startLocalEngine` does, and keeps it running on the same address until it
 * is stopped.
 * @throws Error as `startLocalEngine` does; failures to start it again later are logged, and tried again
 */
export async function superviseLocalEngine(options: SuperviseOptions): Promise<LocalEngine> {
  const owned = await ownEngine(options);
  const stopping = new AbortController();
  const watching = watch(owned, options, stopping.signal);
  return toLocalEngine(owned, async () => {
    stopping.abort();
    await watching;
    await owned.stop();
  });
}

async function watch(owned: OwnedEngine, options: SuperviseOptions, stopping: AbortSignal): Promise<void> {
  const {lookMs = 250, hungAfterMs = 10_000, log} = options;
  const look = createLook(owned, hungAfterMs);
  const deaths: number[] = [];
  while (await waitFor(lookMs, stopping)) {
    const end = await look.findEnd();
    if (!end) continue;
    log?.(`Meilisearch ${end} and is started again.`);
    deaths.push(performance.now());
    await restart(owned, options, {stopping, recent: countRecent(deaths)});
    look.startAnew();
  }
}

/**
 * Looks at an engine: at each look whether its process lives, and every fifth of `hungAfterMs` whether it answers.
 */
function createLook(owned: OwnedEngine, hungAfterMs: number) {
  const askEveryMs = hungAfterMs / 5;
  let askedAt = performance.now();
  let answeredAt = askedAt;
  const since = (at: number) => performance.now() - at;
  return {
    async findEnd(): Promise<'has ended' | 'hangs' | undefined> {
      if (!isRunning(owned.current)) return 'has ended';
      if (since(askedAt) < askEveryMs) return undefined;
      askedAt = performance.now();
      if (await answers(owned, askEveryMs)) answeredAt = performance.now();
      return since(answeredAt) < hungAfterMs ? undefined : 'hangs';
    },
    startAnew() {
      answeredAt = performance.now();
    },
  };
}

/** Waits; false where supervision ends meanwhile. */
async function waitFor(ms: number, stopping: AbortSignal): Promise<boolean> {
  await pause(ms, undefined, {signal: stopping}).catch(() => {});
  return !stopping.aborted;
}

async function answers({current, masterKey}: OwnedEngine, ms: number): Promise<boolean> {
  return (await findVersion(current.url, masterKey, ms)) !== undefined;
}

function countRecent(deaths: number[]): number {
  return deaths.filter((at) => performance.now() - at < RECENT_MS).length;
}

async function restart(
  owned: OwnedEngine,
  options: SuperviseOptions,
  {stopping, recent}: {stopping: AbortSignal; recent: number},
): Promise<void> {
  const {files, masterKey, current} = owned;
  try {
    signal(current, 'SIGKILL');
    await waitForEnd(current, 5_000);
    const backOff = Math.min(FIRST_BACK_OFF_MS * 2 ** (recent - 1), LONGEST_BACK_OFF_MS);
    if (!(await waitFor(backOff, stopping))) return;
    if (recent >= DEATHS_OF_BROKEN_DATA) {
      options.log?.(`Meilisearch has ended ${recent} times within a minute. The index is built again.`);
      wipeData(files);
    }
    const {engine, fresh} = await startEngine(files, masterKey, {
      ...options,
      port: current.port,
      stop: stopping,
    });
    owned.current = engine;
    await getEngineKeys(connect({url: engine.url, apiKey: masterKey}));
    tellOwner(options, fresh);
  } catch (error) {
    if (!stopping.aborted) options.log?.(`${(error as Error).message} It is tried again.`);
  }
}

/** Does not wait: while the owner publishes, the engine may die again. */
function tellOwner({onRestart, log}: SuperviseOptions, fresh: boolean): void {
  Promise.resolve(onRestart?.({fresh})).catch((error: unknown) => log?.(String(error)));
}
