// Word: the lesson plan with its worksheets, to edit and print.
import type {Exporter} from './exporter.ts';

/** Writes a Word document with real styles, lists and tables. */
export const docx: Exporter = {
  format: 'docx',
  label: 'Word',
  description: 'Plan, worksheets and answers, to edit and print',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  parts: true,
  write: async (outline, options) => (await import('../word/write-word.ts')).writeWord(outline, options),
};
