// Keeps the index up to the library: one publishing at a time, the newest library last, again after a failure.
import type {Library} from '@resilience/content';
import {publish, type PublishProgress, type PublishReport} from '@resilience/search/admin';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;

/** Where to publish, and whom to tell. */
export interface PublisherOptions {
  url: string;
  adminKey: string;
  /** Called when it begins to publish, each time. */
  onStart?(): void;
  onDone(report: PublishReport): void;
  onProgress?(progress: PublishProgress): void;
  /** Is told of each failure; it is tried again. */
  onFailure(error: Error): void;
  /** Time until the first new try; it doubles with each failure. */
  firstRetryMs?: number;
  /** Stands in for the real one in tests. */
  publishLibrary?: typeof publish;
}

/** A publisher at work. */
export interface Publisher {
  /** Publishes this library, after what is under way. Asking twice for the same one does it twice: it may be gone. */
  request(library: Library): void;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  /** Starts nothing more; what is under way is left to itself, for it is safe to be cut off. */
  close(): void;
}

/** Makes a publisher. */
export function createPublisher(options: PublisherOptions): Publisher {
  const {firstRetryMs = FIRST_RETRY_MS} = options;
  let wanted: Library | undefined;
  let working: Promise<void> | undefined;
  const stopping = new AbortController();

  // It is over in the moment in which it finds nothing more to do: what is asked for after that begins anew.
  const work = async () => {
    let wait = firstRetryMs;
    while (wanted && !stopping.signal.aborted) {
      const library = wanted;
      wanted = undefined;
      const published = await publishOnce(library, options, stopping.signal);
      if (!published) {
        await pause(wait, stopping.signal);
        wanted ??= library;
      }
      wait = published ? firstRetryMs : Math.min(wait * 2, LONGEST_RETRY_MS);
    }
    working = undefined;
  };

  return {
    request(library) {
      wanted = library;
      working ??= work();
    },
    idle: () => working ?? Promise.resolve(),
    close: () => stopping.abort(),
  };
}

// Whether it worked. Nothing is said any more once this is closed.
async function publishOnce(
  library: Library,
  options: PublisherOptions,
  closed: AbortSignal,
): Promise<boolean> {
  const {url, adminKey, onStart, onDone, onProgress, onFailure, publishLibrary = publish} = options;
  onStart?.();
  try {
    const report = await publishLibrary(library, {url, adminKey, onProgress});
    if (!closed.aborted) onDone(report);
    return true;
  } catch (error) {
    if (!closed.aborted) onFailure(error as Error);
    return false;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
