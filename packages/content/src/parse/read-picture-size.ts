// Reads how large a picture is, from its first bytes.
import {imageSize} from 'image-size';

/** What a picture says about itself. */
export interface PictureSize {
  /** `png`, `jpg`, `svg`, … */
  type?: string;
  /** In pixels, whole. */
  width: number;
  height: number;
}

/** Reads a picture's size; undefined of a file that is no picture, and of an SVG file that does not say its size. */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  try {
    const {type, width, height} = imageSize(bytes);
    return {type, width: Math.round(width), height: Math.round(height)};
  } catch {
    // The library throws for whatever it cannot read; what that means is for who asks.
    return undefined;
  }
}
