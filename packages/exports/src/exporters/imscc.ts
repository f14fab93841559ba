// Common Cartridge: for learning platforms such as Moodle, Canvas and Brightspace.
import type {Exporter} from './exporter.ts';

/** Writes a Common Cartridge 1.1. */
export const imscc: Exporter = {
  format: 'imscc',
  label: 'Common Cartridge',
  description: 'Pages, files and a link for Moodle, Canvas, Brightspace and other learning platforms',
  mediaType: 'application/vnd.ims.imsccv1p1',
  extension: 'imscc',
  parts: false,
  write: async (outline, options) =>
    (await import('../cartridge/write-cartridge.ts')).writeLessonCartridge(outline, options),
};
