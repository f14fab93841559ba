// A web page in one file: prints alone, opens from a memory stick.
import type {Exporter} from './exporter.ts';

/** Writes one page with its style and pictures inside. */
export const html: Exporter = {
  format: 'html',
  label: 'Web page',
  description: 'Plan, worksheets, answers and slides in one file, to open and print without the internet',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  parts: true,
  write: async (outline, options) => (await import('../web-page/write-page.ts')).writePage(outline, options),
};
