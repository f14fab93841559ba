// What can be known of the size of a text before a browser sets it: its letters, its cells, its pictures.

/** Millimetres in a point of type. */
export const MM_PER_POINT = 25.4 / 72;

/** @returns how many letters a reader sees, spaces between words among them */
export function countLetters(html: string): number {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim().length;
}

/** @returns the inside of each cell of a table's row */
export function toCells(row: string): string[] {
  return row.split(/<t[dh]\b[^>]*>/).slice(1);
}

/** @returns how many pictures there are; symbols stand in a line and are none */
export function countPictures(html: string): number {
  return html.split(/<img(?! class="picture-symbol")/).length - 1;
}

/** @returns how many places there are to draw in, or to stick a picture on */
export function countPicturePlaces(html: string): number {
  return html.split(/class="picture-prompt[ "]/).length - 1;
}
