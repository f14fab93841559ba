// The door of the package: the outline of a lesson and the exporters that write it.
export {writeDayCartridge, type DayCartridge} from './cartridge/day-cartridge.ts';
export {exporters, findExporter} from './exporters/index.ts';
export type {Exporter, WriteOptions} from './exporters/exporter.ts';
export {listMedia, loadMedia} from './media.ts';
export type * from './outline.ts';
export {toLessonOutline, type OutlineSource} from './to-lesson-outline.ts';
export {toVersion, type LessonVersion, type VersionTerm} from './to-version.ts';
export {
  csv,
  ics,
  packFiles,
  type DatedDayExporter,
  type DayExporter,
  type PackedFile,
} from './day-exporters/index.ts';
export type * from './day-outline.ts';
