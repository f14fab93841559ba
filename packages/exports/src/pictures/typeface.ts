// The typeface of words inside drawings: the site's own, taken out of its web wrapping.
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

import {unzlibSync} from 'fflate';

const FILE = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff';

let typeface: Promise<{family: string; bytes: Uint8Array}> | undefined;

/**
 * Reads the typeface once.
 * @throws Error when it cannot be read; the next call tries again
 */
export function loadTypeface(): Promise<{family: string; bytes: Uint8Array}> {
  typeface ??= read().catch((cause: unknown) => {
    typeface = undefined;
    throw new Error('The typeface of words in pictures cannot be read.', {cause});
  });
  return typeface;
}

async function read() {
  const woff = await readFile(createRequire(import.meta.url).resolve(FILE));
  return {family: 'Atkinson Hyperlegible Next', bytes: toSfnt(woff)};
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * Unpacks WOFF 1.0 into the font that is in it (https://www.w3.org/TR/WOFF/): the same tables, unpacked.
 * @throws RangeError or Error when it is no whole WOFF file
 */
export function toSfnt(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = from.getUint16(12);
  const sfnt = new Uint8Array(from.getUint32(16));
  const to = new DataView(sfnt.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) =>
    to.setUint16(4 + index * 2, value),
  );
  let offset = SFNT_HEADER + count * SFNT_ENTRY;
  for (let index = 0; index < count; index += 1) {
    const [tag, at, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) =>
      from.getUint32(WOFF_HEADER + index * WOFF_ENTRY + field),
    ) as [number, number, number, number, number];
    const table = woff.subarray(at, at + packed);
    sfnt.set(packed < length ? unzlibSync(table) : table, offset);
    [tag, checksum, offset, length].forEach((value, field) =>
      to.setUint32(SFNT_HEADER + index * SFNT_ENTRY + field * 4, value),
    );
    offset += Math.ceil(length / 4) * 4;
  }
  return sfnt;
}
