// Puts a picture into the page itself.

const types: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/**
 * Writes a picture as an address that holds it.
 * @param file its path, for its ending
 * @throws Error when its ending is of no picture
 */
export function toDataUrl(file: string, bytes: Uint8Array): string {
  const ending = /[^.]*$/.exec(file)?.[0].toLowerCase() ?? '';
  const type = types[ending];
  if (!type) throw new Error(`The picture ${file} is of no kind that a page can show.`);
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
