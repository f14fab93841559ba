// What an exporter of a lesson is.
import type {LessonOutline} from '../outline.ts';

/** What an exporter needs beside the outline. */
export interface WriteOptions {
  /** Bytes of the outline's pictures, by their path inside the compiled library: see `listMedia`. */
  media: ReadonlyMap<string, Uint8Array>;
  /** Id of the one part to write, such as `worksheet-cards`; the whole lesson without it. */
  part?: string;
}

/** Writes a lesson as one file. */
export interface Exporter {
  /** Stands in addresses: `docx`. */
  format: string;
  /** "Word". */
  label: string;
  /** What is in it, for whoever chooses: "Lesson plan, worksheets and answers, to edit". */
  description: string;
  mediaType: string;
  /** Without its dot. */
  extension: string;
  /** True where it can write one part alone. */
  parts: boolean;
  /**
   * Writes the file. The same outline and options give the same bytes.
   * @throws Error when the outline has no such part, or a picture is not among the media
   */
  write(outline: LessonOutline, options: WriteOptions): Promise<Uint8Array>;
}
