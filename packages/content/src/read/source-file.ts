// Files as they lie on disk, before anything is made of them.

/** A text file of the library. */
export interface SourceText {
  /** Relative to the content folder, with `/`, so that what is made of it is the same wherever it is run. */
  path: string;
  text: string;
  /** Of the bytes that it was read from; without it, the text itself says what was read. */
  digest?: string;
}

/** A symbol that a lesson names for a word of its vocabulary. */
export interface SourceSymbol {
  name: string;
  /** The drawing, as an SVG file; undefined where the symbol set has none of that name. */
  svg?: string;
  /** Names of the set that may have been meant instead. */
  near: string[];
}

/** A symbol for a place for a picture. */
export interface SourcePicture {
  /** What the place asks for, in the form of an entry of vocabularies/pictures.yaml. */
  words: string;
  /** The symbol's name. */
  name: string;
  /** The drawing, as an SVG file. */
  svg: string;
}

/** A picture of a lesson. */
export interface SourceImage {
  path: string;
  /** Its name in the lesson's folder. */
  name: string;
  bytes: Uint8Array;
  /** Of the bytes, where they were read from a file. */
  digest?: string;
}
