// Markdown: for whoever keeps lessons as text.
import type {Exporter} from './exporter.ts';

/** Writes Markdown with tables. */
export const md: Exporter = {
  format: 'md',
  label: 'Markdown',
  description: 'Plan, worksheets and answers as text with marks, for a wiki or a Git host',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  parts: true,
  write: async (outline, options) =>
    (await import('../markdown/write-markdown.ts')).writeMarkdown(outline, options),
};
