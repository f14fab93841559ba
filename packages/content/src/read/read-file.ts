// Reads one file within the limits; what cannot be used is a problem, not an exception. Reading waits for the disk: the
// compiler has nothing else to do meanwhile, and reading ten thousand files costs a quarter of what promises would.
import {isUtf8} from 'node:buffer';
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';

import type {Problem} from '../check/problem.ts';
import {MAX_FILE_BYTES, MAX_IMAGE_BYTES} from '../parse/limits.ts';
import type {SourceText} from './source-file.ts';

/** A file's content, or why it cannot be used. */
export type Read<Content> = {content: Content} | {problem: Problem};

/**
 * Reads a text file.
 * @param directory the content folder
 * @param name its path inside that folder, with `/`
 */
export function readText(directory: string, name: string): Read<SourceText> {
  const read = readBytes(directory, name, MAX_FILE_BYTES);
  if ('problem' in read) return read;
  if (!isUtf8(read.content)) {
    return {
      problem: {
        unexpected: 'Unexpected bytes that are no text',
        expected: 'UTF-8',
        fix: 'Save the file as UTF-8 in your editor.',
      },
    };
  }
  return {content: {path: name, text: read.content.toString('utf8').replace(/^\ufeff/, '')}};
}

/** Reads a picture. */
export function readImage(directory: string, name: string): Read<Uint8Array> {
  return readBytes(directory, name, MAX_IMAGE_BYTES);
}

function readBytes(directory: string, name: string, maxBytes: number): Read<Buffer> {
  const file = path.join(directory, name);
  const {size} = statSync(file);
  if (size <= maxBytes) return {content: readFileSync(file)};
  return {
    problem: {
      unexpected: `Unexpected size of ${Math.ceil(size / 1000)} KB`,
      expected: `at most ${maxBytes / 1000} KB`,
      fix: 'Make the file smaller, or part it in two.',
    },
  };
}
