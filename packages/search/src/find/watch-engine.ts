// Decides from moment to moment whether Meilisearch may be asked, and tries it again by itself.
import {
  CircuitState,
  ConsecutiveBreaker,
  TimeoutStrategy,
  circuitBreaker,
  handleAll,
  timeout,
  wrap,
} from 'cockatiel';
import {MeilisearchApiError, MeilisearchRequestError} from 'meilisearch';

import {OtherLibraryError} from './search-engine.ts';

/** Failures one after the other until the engine is left alone. */
const FAILURES = 2;

/**
 * `checking`: not asked yet whether it holds the library. `ready`: it does. `behind`: it answers, and holds another
 * library or none. `down`: it does not answer.
 */
export type EngineState = 'checking' | 'ready' | 'behind' | 'down';

/** How to watch an engine. */
export interface WatchOptions {
  /** Asks whether the engine holds the library; throws where it does not answer. */
  isComplete: (signal: AbortSignal) => Promise<boolean>;
  /** Longest that an answer is waited for. */
  timeoutMs: number;
  /** Time between two tries while the engine is not ready. */
  retryMs: number;
  onChange: (state: EngineState, reason: string) => void;
}

/** An engine under watch. */
export interface EngineWatch {
  readonly state: EngineState;
  /**
   * Asks the engine, if it may be asked.
   * @returns undefined where it may not, or did not answer in time
   */
  attempt<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined>;
  /**
   * Looks whether an engine that is ready still is, though nobody has asked it anything; one that is not is left alone at
   * once. Waits for a check that is under way. Resolves within two time limits.
   */
  look(ask: (signal: AbortSignal) => Promise<unknown>): Promise<void>;
  /** Checks from the start, as when the library has changed; resolves after the first check. */
  check(): Promise<void>;
  close(): void;
}

/** What a watch remembers. */
interface Watching {
  options: WatchOptions;
  guard: ReturnType<typeof createGuard>;
  state: EngineState;
  /** Counts checks from the start; what an earlier one finds is of no interest any more. */
  round: number;
  timer?: NodeJS.Timeout;
  checked: Promise<void>;
}

/**
 * Watches an engine. Visitors are never the ones who try a broken engine: a check in the background does, every
 * `retryMs`, and only once it has found the whole library there are visitors' questions sent again.
 */
export function watchEngine(options: WatchOptions): EngineWatch {
  const watching: Watching = {
    options,
    guard: createGuard(options),
    state: 'checking',
    round: 0,
    checked: Promise.resolve(),
  };
  return {
    get state() {
      return watching.state;
    },
    attempt: (ask) => attempt(watching, ask),
    look: (ask) => look(watching, ask),
    check: () => {
      startRound(watching);
      watching.state = 'checking';
      watching.checked = check(watching, watching.round);
      return watching.checked;
    },
    close: () => startRound(watching),
  };
}

function createGuard({timeoutMs, retryMs}: WatchOptions) {
  const breaker = circuitBreaker(handleAll, {
    // Shorter than the time between checks, so that no check falls into the open time.
    halfOpenAfter: retryMs / 2,
    breaker: new ConsecutiveBreaker(FAILURES),
  });
  const policy = wrap(breaker, timeout(timeoutMs, TimeoutStrategy.Aggressive));
  return {
    run: <T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> =>
      policy.execute(({signal}) => ask(signal)),
    isClosed: () => breaker.state === CircuitState.Closed,
  };
}

async function attempt<T>(
  watching: Watching,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const {guard} = watching;
  if (watching.state === 'checking') await watching.checked;
  if (watching.state !== 'ready' || !guard.isClosed()) return undefined;
  try {
    return await guard.run(ask);
  } catch (error) {
    noteFailure(watching, error);
    return undefined;
  }
}

/** One failure may be chance: it is tried until it answers, or has failed so often that it is left alone. */
async function look(watching: Watching, ask: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const answered = async (signal: AbortSignal) => {
    await ask(signal);
    return true;
  };
  for (let tries = 0; tries < FAILURES; tries += 1) {
    if (await attempt(watching, answered)) return;
  }
}

/** One failure may be chance, and is the visitor's only; what is behind, or has failed in a row, is left alone. */
function noteFailure(watching: Watching, error: unknown): void {
  const {next, reason} = toFailure(error);
  if (watching.state !== 'ready' || (next === 'down' && watching.guard.isClosed())) return;
  change(watching, next, reason);
  checkLater(watching, watching.round);
}

async function check(watching: Watching, round: number): Promise<void> {
  const {next, reason} = await watching.guard.run(watching.options.isComplete).then(toFinding, toFailure);
  if (round !== watching.round) return;
  change(watching, next, reason);
  if (next !== 'ready') checkLater(watching, round);
}

function checkLater(watching: Watching, round: number): void {
  clearTimeout(watching.timer);
  watching.timer = setTimeout(() => void check(watching, round), watching.options.retryMs).unref();
}

function startRound(watching: Watching): void {
  clearTimeout(watching.timer);
  watching.round += 1;
}

function change(watching: Watching, next: EngineState, reason: string): void {
  if (next === watching.state) return;
  watching.state = next;
  watching.options.onChange(next, reason);
}

/** What the engine is now, and why. */
interface Finding {
  next: EngineState;
  reason: string;
}

function toFinding(isComplete: boolean): Finding {
  return isComplete
    ? {next: 'ready', reason: 'it holds the whole library'}
    : {next: 'behind', reason: 'the index does not hold this library'};
}

/** An engine that answers "no such index", or with items that the library lacks, is up, and behind. */
function toFailure(error: unknown): Finding {
  const cause = error instanceof MeilisearchRequestError ? error.cause : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const answered = cause instanceof OtherLibraryError || cause instanceof MeilisearchApiError;
  return {next: answered ? 'behind' : 'down', reason};
}
