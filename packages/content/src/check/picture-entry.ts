// What is known of pictures that worksheets and slides ask for: an entry of vocabularies/pictures.yaml.

/** The symbol that shows what a place for a picture asks for. */
export interface PictureEntry {
  /** The words after `[Picture: `, in lower case and without an article at their beginning. */
  picture: string;
  /** A name of the symbol set. */
  symbol: string;
}

/** Brings the words of a place for a picture into the form of an entry: “A hand” and “hand” ask for the same. */
export function toPictureWords(written: string): string {
  return written
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:an?|the) /, '');
}
