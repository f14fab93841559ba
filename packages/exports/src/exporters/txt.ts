// Plain text: for note-takers, braille displays, and anything else.
import type {Exporter} from './exporter.ts';

/** Writes plain text in lines of at most 78 letters. */
export const txt: Exporter = {
  format: 'txt',
  label: 'Plain text',
  description: 'Plan, worksheets and answers as bare words, for braille displays and note-takers',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  parts: true,
  write: async (outline, options) =>
    (await import('../plain-text/write-text.ts')).writeText(outline, options),
};
