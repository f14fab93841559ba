// Gives Office files the same bytes each time: their writers put the time of day and names by chance into them.
import {strFromU8, strToU8, unzipSync, zipSync, type Zippable} from 'fflate';

import {toZipTime} from './to-zip-time.ts';
import {dropForbidden} from './escape-xml.ts';

/** Changes the text of one XML part of an Office file. */
export type ChangePart = (xml: string, name: string) => string;

/**
 * Packs an Office file anew with a fixed time and names in the order in which they are met.
 * @param bytes an Office Open XML package
 * @param date `YYYY-MM-DD`, for when it was made and changed
 * @param change mends what its writer leaves wanting
 */
export function finishPackage(
  bytes: Uint8Array,
  date: string,
  change: ChangePart = (xml) => xml,
): Uint8Array {
  const files = Object.entries(unzipSync(bytes))
    // Folders are implied by the files in them.
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, content]): [string, Uint8Array] => {
      if (!/\.(xml|rels)$/.test(name)) return [name, content];
      // One character that XML forbids makes the whole file unreadable, and the writers let it through.
      return [name, strToU8(change(setDates(dropForbidden(strFromU8(content)), date), name))];
    });
  return packInOrder(nameInOrder(files), date);
}

function setDates(xml: string, date: string): string {
  return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

// What `docx` names by chance: relationships of links.
const CHANCE = /\brId[a-z0-9_-]{21}(?=")/g;

function nameInOrder(files: [string, Uint8Array][]): [string, Uint8Array][] {
  const names = new Map<string, string>();
  const rename = (name: string) => {
    const known = names.get(name) ?? `rIdLink${names.size + 1}`;
    names.set(name, known);
    return known;
  };
  return files.map(([name, content]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content];
    let drawing = 0;
    const xml = strFromU8(content)
      .replaceAll(CHANCE, rename)
      .replaceAll(/(<wp:docPr\b[^>]*?\bid=")\d+/g, (_match, start: string) => `${start}${(drawing += 1)}`);
    return [name, strToU8(xml)];
  });
}

/** Office wants the list of types first. */
function packInOrder(files: [string, Uint8Array][], date: string): Uint8Array {
  const toPlace = ([name]: [string, Uint8Array]) => (name === '[Content_Types].xml' ? 0 : 1);
  const sorted = [...files].sort((a, b) => toPlace(a) - toPlace(b));
  const zippable: Zippable = Object.fromEntries(sorted);
  return zipSync(zippable, {mtime: toZipTime(date), level: 6});
}
