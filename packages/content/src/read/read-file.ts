// Reads one file within the limits; what cannot be used is a problem, not an exception.
import {isUtf8} from 'node:buffer';
import {readFile, stat} from 'node:fs/promises';
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
export async function readText(directory: string, name: string): Promise<Read<SourceText>> {
  const read = await readBytes(directory, name, MAX_FILE_BYTES);
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
export async function readImage(directory: string, name: string): Promise<Read<Uint8Array>> {
  return readBytes(directory, name, MAX_IMAGE_BYTES);
}

async function readBytes(directory: string, name: string, maxBytes: number): Promise<Read<Buffer>> {
  const file = path.join(directory, name);
  const {size} = await stat(file);
  if (size <= maxBytes) return {content: await readFile(file)};
  return {
    problem: {
      unexpected: `Unexpected size of ${Math.ceil(size / 1000)} KB`,
      expected: `at most ${maxBytes / 1000} KB`,
      fix: 'Make the file smaller, or part it in two.',
    },
  };
}
