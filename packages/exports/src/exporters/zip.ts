// Zip: everything of a lesson in one folder.
import type {Exporter} from './exporter.ts';

/**
 * Gives the exporter that packs what the others write.
 * @param documents each writes one file of the folder; those that can, also each worksheet alone in Word
 */
export function createZip(documents: readonly Exporter[]): Exporter {
  return {
    format: 'zip',
    label: 'Everything',
    description:
      'Plan, slides, each worksheet and each answer sheet as files of their own, and all other forms',
    mediaType: 'application/zip',
    extension: 'zip',
    parts: false,
    write: async (outline, options) =>
      (await import('../folder/write-folder.ts')).writeFolder(outline, options, documents),
  };
}
