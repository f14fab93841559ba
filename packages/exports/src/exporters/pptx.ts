// PowerPoint: the slides with notes, to show and to change.
import type {Exporter} from './exporter.ts';

/** Writes a deck with real layouts and placeholders. */
export const pptx: Exporter = {
  format: 'pptx',
  label: 'PowerPoint',
  description: 'Slides with notes, in a form that takes on your school’s template',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  extension: 'pptx',
  parts: false,
  write: async (outline, options) =>
    (await import('../slides/write-slides.ts')).writeSlides(outline, options),
};
