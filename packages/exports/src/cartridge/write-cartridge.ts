// Writes a lesson, or the lessons of a drop-down day, as a Common Cartridge 1.1.
import {packFiles, type PackedFile} from '../day-exporters/index.ts';
import type {WriteOptions} from '../exporters/exporter.ts';
import {readAll} from '../folder/read-all.ts';
import type {LessonOutline} from '../outline.ts';
import type {DayCartridge} from './day-cartridge.ts';
import {toManifest} from './to-manifest.ts';
import {toSection, type CartridgeSection} from './to-section.ts';

/** Writes the cartridge of one lesson. */
export function writeLessonCartridge(outline: LessonOutline, {media}: WriteOptions): Promise<Uint8Array> {
  const {slug, title, summary, licence, reviewed} = outline;
  return writeCartridge({id: slug, title, summary, licence, reviewed, lessons: [outline]}, media);
}

/**
 * Writes a cartridge.
 * @param media pictures of all its lessons, by their path inside the compiled library
 * @throws Error when a picture is not among the media
 */
export async function writeCartridge(
  day: DayCartridge,
  media: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const sections = day.lessons.map((outline, index) =>
    toSection(outline, {folder: `lesson-${index + 1}`, media}),
  );
  const files: PackedFile[] = [
    {path: 'imsmanifest.xml', make: () => toManifest(day, sections)},
    ...sections.flatMap(filesOf),
  ];
  return readAll(packFiles(files, day.reviewed));
}

function filesOf({items}: CartridgeSection): PackedFile[] {
  return items.map(({path, make}) => ({path, make}));
}
