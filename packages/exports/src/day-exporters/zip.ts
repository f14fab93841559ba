// A folder of files as one zip, written while it is read: one file after the other is made, packed and forgotten.
import {Readable, type PassThrough} from 'node:stream';

import {ZipFile} from 'yazl';

import {toUniquePaths} from '../folder/to-unique-paths.ts';
import {toZipTime} from '../package/to-zip-time.ts';

/** A file on its way into a zip. */
export interface PackedFile {
  /** Relative, parted by `/`: `Sheets/Group 9A.html`. */
  path: string;
  /** Makes what the file holds; called when it is its turn. */
  make(): Promise<string | Uint8Array> | string | Uint8Array;
}

/**
 * Packs files in their order, as fast as they are read; of two with one path the second gets a number. The same files and day give the same bytes, in every time zone.
 * @param changed the day that each file carries, `YYYY-MM-DD`
 * @returns the zip's bytes; the stream ends with the error of whatever could not be made
 * @throws Error when a path is absolute, leads out of the zip or has a backslash
 */
export function packFiles(files: PackedFile[], changed: string): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  // Its types say less than it is.
  const output = zip.outputStream as PassThrough;
  zip.on('error', (error: Error) => output.destroy(error));
  // Without the first, each file also carries an instant, and the clock time of it here.
  const options = {forceDosTimestamp: true, mtime: toZipTime(changed), mode: 0o100644};
  for (const {path, make} of toUniquePaths(files)) {
    zip.addReadStreamLazy(path, options, (done) => {
      const failed = (cause: unknown) => done(new Error(`Cannot make ${path} for the zip.`, {cause}), null!);
      void Promise.resolve()
        .then(make)
        .then((body) => done(null, Readable.from([Buffer.from(body)])), failed);
    });
  }
  zip.end();
  return Readable.toWeb(output) as ReadableStream<Uint8Array>;
}
