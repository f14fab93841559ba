// Makes a picture of the library ready for programs that show no SVG.
import {imageSize} from 'image-size';

import {toPng} from './to-png.ts';

/** A picture that any program can show. */
export interface Picture {
  /** Of `bytes`. */
  type: 'png' | 'jpg';
  bytes: Uint8Array;
  /** The drawing itself, where the picture is one: sharp at any size. */
  svg?: Uint8Array;
  /** In CSS pixels, as its author drew it. */
  width: number;
  height: number;
}

/** Drawing takes tenths of a second, and a lesson shows the same picture in many files. */
const known = new WeakMap<Uint8Array, Promise<Picture>>();

/**
 * Reads a PNG, JPEG or SVG file.
 * @param file its path, for its ending and for messages
 * @throws Error when it is none of them, or cannot be read
 */
export function readPicture(file: string, bytes: Uint8Array): Promise<Picture> {
  const picture = known.get(bytes) ?? read(file, bytes);
  known.set(bytes, picture);
  // A failure may be of the moment, or of the name that the bytes were given.
  picture.catch(() => known.delete(bytes));
  return picture;
}

async function read(file: string, bytes: Uint8Array): Promise<Picture> {
  const ending = /[^.]*$/.exec(file)?.[0].toLowerCase();
  try {
    if (ending === 'svg') return {...(await toPng(bytes)), type: 'png', svg: bytes};
    const {width, height} = imageSize(bytes);
    return {type: ending === 'png' ? 'png' : 'jpg', bytes, width, height};
  } catch (cause) {
    throw new Error(`The picture ${file} cannot be read.`, {cause});
  }
}
