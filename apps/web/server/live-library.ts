// The compiled library in use: looks whether it was compiled anew, and keeps the last good one when that went wrong.
import {stat} from 'node:fs/promises';
import path from 'node:path';

import {loadLibrary, type Library} from '@resilience/content';

/** Time between two looks. */
const LOOK_MS = 1_000;

/** The library in use. */
export interface LiveLibrary {
  readonly current: Library;
  /** Looks now. Resolves when a new library, if there is one, is in use. */
  look(): Promise<void>;
  close(): void;
}

/** What to do when the library changes. */
export interface LiveLibraryOptions {
  directory: string;
  /** Makes ready what a new library is answered from; it is shown when that is done. */
  prepare?(library: Library): Promise<void>;
  /** Called before anybody sees the new library. */
  onChange(library: Library): void;
  /** Called once for each broken library; the old one stays in use. */
  onProblem(error: Error): void;
  /** 0 looks only when it is told to. */
  lookMs?: number;
}

/**
 * Loads the library and follows its changes.
 * @throws Error with a full sentence when there is no whole library to begin with
 */
export async function openLiveLibrary(options: LiveLibraryOptions): Promise<LiveLibrary> {
  const {directory, onChange, onProblem, lookMs = LOOK_MS} = options;
  let mark = await toMark(directory);
  let current = await loadWhole(directory);
  const lookOnce = async () => {
    const newMark = await toMark(directory);
    if (newMark === mark) return;
    mark = newMark;
    try {
      const library = await loadWhole(directory);
      if (library.version === current.version) return;
      await options.prepare?.(library);
      onChange(library);
      current = library;
    } catch (error) {
      onProblem(error as Error);
    }
  };
  // One after the other: a slow look at an older library must not end after a quick one at a newer.
  let looking = Promise.resolve();
  const look = () => (looking = looking.then(lookOnce));
  const timer = lookMs > 0 ? setInterval(() => void look(), lookMs).unref() : undefined;
  return {
    get current() {
      return current;
    },
    look,
    close: () => clearInterval(timer),
  };
}

/**
 * Loads a library and looks whether it is whole enough to be shown.
 * @throws Error with a full sentence
 */
async function loadWhole(directory: string): Promise<Library> {
  const notWhole = `The compiled library at ${directory} is not whole. Run "npm run lessons -- compile".`;
  try {
    const library = await loadLibrary(directory);
    if (!isWhole(library)) throw new Error(notWhole);
    return library;
  } catch (cause) {
    // What a manifest without its parts does to whoever reads it.
    throw cause instanceof TypeError ? new Error(notWhole, {cause}) : cause;
  }
}

function isWhole({version, lessons, days, themes, trusted, vocabularies, area}: Partial<Library>): boolean {
  const lists = [lessons, days, themes, trusted, vocabularies?.needs, area?.contacts];
  return typeof version === 'string' && lists.every(Array.isArray);
}

/** Changes whenever the manifest is replaced; empty while there is none. */
async function toMark(directory: string): Promise<string> {
  try {
    const {ino, size, mtimeMs} = await stat(path.join(directory, 'manifest.json'));
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}
