// Watches the content folder and compiles again on every change.
import path from 'node:path';

import {watch} from 'chokidar';

/** What to watch, and what to do. */
export interface Watching {
  /** The content folder. */
  directory: string;
  /** Folder of the compiled library, which does not count when it lies inside. */
  out: string;
  /** Compiles; called once at a time. Never rejects for content. */
  onChange(): Promise<void>;
}

/** Milliseconds without a change after which a save is over: editors write a file in several steps. */
const QUIET_MS = 80;

/**
 * Watches until it is stopped. Changes during a compilation lead to one more.
 * @returns a function that stops, once what is being compiled is done
 */
export async function watchContent({directory, out, onChange}: Watching): Promise<() => Promise<void>> {
  let running: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let timer: NodeJS.Timeout | undefined;

  const run = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    running = running.then(() => {
      isWaiting = false;
      return onChange();
    });
  };
  const isIgnored = (name: string): boolean => {
    const base = path.basename(name);
    return name === out || base === 'node_modules' || (base.startsWith('.') && name !== directory);
  };
  const watcher = watch(directory, {ignored: isIgnored, ignoreInitial: true});
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET_MS);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
}
