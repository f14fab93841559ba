// Reads one file within the limits; what cannot be used is a problem, not an exception. Reading waits for the disk: the
// compiler has nothing else to do meanwhile, and reading ten thousand files costs a quarter of what promises would.
import {isUtf8} from 'node:buffer';
import {createHash} from 'node:crypto';
import {closeSync, openSync, readSync, statSync} from 'node:fs';
import path from 'node:path';

import type {Problem} from '../check/problem.ts';
import {MAX_FILE_BYTES, MAX_IMAGE_BYTES} from '../parse/limits.ts';
import type {SourceText} from './source-file.ts';

/** A file's content, or why it cannot be used. */
export type Read<Content> = {content: Content} | {problem: Problem};

/** What every file is read into, for files are many and small: memory of its own costs more than reading. */
const room = Buffer.allocUnsafeSlow(Math.max(MAX_FILE_BYTES, MAX_IMAGE_BYTES) + 1);

/**
 * Reads a text file.
 * @param directory the content folder
 * @param name its path inside that folder, with `/`
 */
export function readText(directory: string, name: string): Read<SourceText> {
  const file = path.join(directory, name);
  const bytes = readIntoRoom(file);
  if (bytes.length > MAX_FILE_BYTES) return {problem: toTooLarge(file, MAX_FILE_BYTES)};
  if (!isUtf8(bytes)) {
    return {
      problem: {
        unexpected: 'Unexpected bytes that are no text',
        expected: 'UTF-8',
        fix: 'Save the file as UTF-8 in your editor.',
      },
    };
  }
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return {content: {path: name, text, digest: digestOf(bytes)}};
}

/** Reads a picture. */
export function readImage(directory: string, name: string): Read<{bytes: Uint8Array; digest: string}> {
  const file = path.join(directory, name);
  const bytes = readIntoRoom(file);
  if (bytes.length > MAX_IMAGE_BYTES) return {problem: toTooLarge(file, MAX_IMAGE_BYTES)};
  return {content: {bytes: Buffer.from(bytes), digest: digestOf(bytes)}};
}

/** The digest with which a file is read; of one that is too large, the digest of its beginning. */
export function digestFile(directory: string, name: string): string {
  return digestOf(readIntoRoom(path.join(directory, name)));
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** What it gives is there until the next file is read; of one that is too large it gives more bytes than are allowed. */
function readIntoRoom(file: string): Buffer {
  const open = openSync(file, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < room.length; length += read) {
      read = readSync(open, room, length, room.length - length, null);
    }
    return room.subarray(0, length);
  } finally {
    closeSync(open);
  }
}

function toTooLarge(file: string, maxBytes: number): Problem {
  return {
    unexpected: `Unexpected size of ${Math.ceil(statSync(file).size / 1000)} KB`,
    expected: `at most ${maxBytes / 1000} KB`,
    fix: 'Make the file smaller, or part it in two.',
  };
}
