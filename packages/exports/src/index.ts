// The door of the package: the outline of a lesson and the exporters that write it.
export {writeDayCartridge} from './cartridge/day-cartridge.ts';
export {exporters, findExporter} from './exporters/index.ts';
export type {Exporter} from './exporters/exporter.ts';
export {loadMedia} from './media.ts';
export type * from './outline.ts';
export {toLessonOutline} from './to-lesson-outline.ts';
export {isPlainer, toVersion, type LessonVersion} from './to-version.ts';
export {toFileName} from './folder/to-file-name.ts';
export {csv, ics, packFiles, type PackedFile} from './day-exporters/index.ts';
export type * from './day-outline.ts';
