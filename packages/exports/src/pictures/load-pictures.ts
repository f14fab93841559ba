// Makes the pictures of some blocks ready, each once.
import {getMedia, listPictures} from '../media.ts';
import type {Block} from '../outline.ts';
import {readPicture, type Picture} from './read-picture.ts';

/** Pictures by their path inside the compiled library. */
export type Pictures = ReadonlyMap<string, Picture>;

/**
 * Reads the pictures that blocks show.
 * @throws Error when one is not among the media, or cannot be read
 */
export async function loadPictures(
  blocks: Block[],
  media: ReadonlyMap<string, Uint8Array>,
): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const file of listPictures(blocks)) pictures.set(file, await readPicture(file, getMedia(media, file)));
  return pictures;
}

/**
 * Finds a picture that was made ready.
 * @throws Error when it was not
 */
export function getPicture(pictures: Pictures, file: string): Picture {
  const picture = pictures.get(file);
  if (!picture) throw new Error(`The picture ${file} was not made ready.`);
  return picture;
}
