// The pictures that an outline shows.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {listInlines} from './list-inlines.ts';
import type {Block, LessonOutline} from './outline.ts';

/**
 * Lists the pictures of an outline.
 * @returns paths inside the compiled library, each once, in the order in which they are met
 */
export function listMedia({parts, slides}: Pick<LessonOutline, 'parts' | 'slides'>): string[] {
  const blocks = [
    ...parts.flatMap((part) => part.blocks),
    ...slides.flatMap((slide) => [...slide.blocks, ...slide.notes]),
  ];
  return listPictures(blocks);
}

/** Lists the pictures of blocks, each once, in the order in which they are met. */
export function listPictures(blocks: Block[]): string[] {
  const files = listInlines(blocks).flatMap((inline) => (inline.kind === 'picture' ? [inline.file] : []));
  return [...new Set(files)];
}

/**
 * Reads the pictures of an outline.
 * @param directory the compiled library
 * @throws Error when one cannot be read, or its path leads out of the folder of pictures
 */
export async function loadMedia(outline: LessonOutline, directory: string): Promise<Map<string, Uint8Array>> {
  const read = async (file: string): Promise<[string, Uint8Array]> => {
    if (!/^media\/[\w.-]+$/.test(file)) throw new Error(`${file} is not a picture of the compiled library.`);
    try {
      return [file, new Uint8Array(await readFile(path.join(directory, file)))];
    } catch (cause) {
      throw new Error(`Cannot read the picture ${file} of the lesson ${outline.slug}.`, {cause});
    }
  };
  return new Map(await Promise.all(listMedia(outline).map(read)));
}

/**
 * Finds a picture among the media.
 * @throws Error when it is not there
 */
export function getMedia(media: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  const bytes = media.get(file);
  if (!bytes) throw new Error(`The picture ${file} is not among the media. Load them with loadMedia first.`);
  return bytes;
}
