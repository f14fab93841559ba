// Puts messages on the files that they are about, as tools that know VFile expect them.
import path from 'node:path';

import {VFile} from 'vfile';

import type {FileMessage} from '../run/job.ts';
import {toMessage} from './message.ts';

/** Where paths in messages lead from and to. */
export interface PathBase {
  /** The content folder. */
  directory: string;
  /** The working directory, which paths in messages are relative to. */
  cwd: string;
}

/** The path of a file as authors see it: relative to the working directory, with `/`. */
export function toShownPath(name: string, {directory, cwd}: PathBase): string {
  return path.relative(cwd, path.join(directory, name)).split(path.sep).join('/');
}

/**
 * Makes a file of each path, with its messages in the order of their places.
 * @param paths every file that was read, relative to the content folder
 * @param messages what was found
 */
export function toFiles(paths: string[], messages: FileMessage[], base: PathBase): VFile[] {
  const byPath = new Map<string, FileMessage[]>(paths.map((name) => [name, []]));
  for (const message of messages) {
    const found = byPath.get(message.path);
    if (found) found.push(message);
    else byPath.set(message.path, [message]);
  }
  return [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => {
      const file = new VFile({path: toShownPath(name, base), cwd: base.cwd});
      file.messages = [...found].sort(byPlace).map(({message}) => toMessage(message, file.path));
      return file;
    });
}

/** Tells whether any message of any file is an error. */
export function hasErrors(files: readonly VFile[]): boolean {
  return files.some((file) => file.messages.some((message) => message.fatal));
}

const BEFORE_ALL = {start: {line: 0, column: 0}};

/** Puts messages of one file in the order of their places; those about the whole file come first. */
export function byPlace(a: FileMessage, b: FileMessage): number {
  const {start: one} = a.message.place ?? BEFORE_ALL;
  const {start: other} = b.message.place ?? BEFORE_ALL;
  return one.line - other.line || one.column - other.column;
}
