// A lesson's folder as it lies on disk.
import type {SourceImage, SourcePicture, SourceSymbol, SourceText} from './source-file.ts';

/** Where a lesson lies. */
export interface LessonFolder {
  /** The theme's folder. */
  theme: string;
  /** The lesson's folder, which is its slug. */
  slug: string;
  /** Path of the folder, relative to the content folder: `lessons/<theme>/<slug>`. */
  folder: string;
  /** Names of the files in it. */
  files: string[];
}

/** Everything that a lesson is compiled from. */
export interface LessonSource {
  /** The theme's folder. */
  theme: string;
  /** The lesson's folder, which is its slug. */
  slug: string;
  /** Path of the folder, relative to the content folder. */
  folder: string;
  /** Its Markdown files, `lesson.md` first, then by name. */
  texts: SourceText[];
  images: SourceImage[];
  /** The symbols that its front matter names, known and unknown. */
  symbols?: SourceSymbol[];
  /** The symbols for its places for pictures, where there is one. */
  pictures?: SourcePicture[];
  /** Names of files that are neither Markdown nor pictures. */
  others: string[];
}
