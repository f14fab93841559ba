// Writes everything of a lesson as one zip.
import {toDateText, toLicenceText} from '@resilience/content/say';

import type {Exporter, WriteOptions} from '../exporters/exporter.ts';
import {packFiles, type PackedFile} from '../day-exporters/index.ts';
import {listMedia, getMedia} from '../media.ts';
import type {LessonOutline, OutlinePart} from '../outline.ts';
import {readAll} from './read-all.ts';
import {toFileName} from './to-file-name.ts';

/**
 * Packs a folder named after the lesson.
 * @param documents each gives one file; the first that writes parts also gives each worksheet and answer sheet alone
 */
export async function writeFolder(
  outline: LessonOutline,
  {media}: WriteOptions,
  documents: readonly Exporter[],
): Promise<Uint8Array> {
  const folder = outline.slug;
  const name = toFileName(outline.title);
  const writer = documents.find(({parts}) => parts);
  const files: PackedFile[] = [
    {path: `${folder}/Read me.txt`, make: () => toReadMe(outline)},
    ...documents.map((exporter) => ({
      path: `${folder}/${name}.${exporter.extension}`,
      make: () => exporter.write(outline, {media}),
    })),
    ...(writer
      ? toSheets(outline.parts, folder, writer).map(({path, part}) => ({
          path,
          make: () => writer.write(outline, {media, part}),
        }))
      : []),
    ...listMedia(outline).map((file) => ({
      path: `${folder}/Pictures/${file.replace(/^.*\//, '')}`,
      make: () => getMedia(media, file),
    })),
  ];
  return readAll(packFiles(files, outline.reviewed));
}

const folders: Partial<Record<OutlinePart['kind'], string>> = {
  worksheet: 'Worksheets',
  answers: 'Answers',
  vocabulary: 'Vocabulary',
};

function toSheets(
  parts: OutlinePart[],
  folder: string,
  {extension}: Exporter,
): {path: string; part: string}[] {
  return parts.flatMap(({id, kind, title}) => {
    const place = folders[kind];
    if (!place) return [];
    const name = toFileName(title.replace(/^Answers: /, ''));
    return [{path: `${folder}/${place}/${name}.${extension}`, part: id}];
  });
}

function toReadMe({title, summary, adaptedFor, url, licence, reviewed}: LessonOutline): string {
  return [
    title,
    '',
    summary,
    ...(adaptedFor ? [`This version is for ${adaptedFor}.`] : []),
    '',
    'The newest version is at',
    url,
    '',
    `Reviewed on ${toDateText(reviewed)}. Licence: ${toLicenceText(licence)}: you may copy, change and share it if you say where it is from.`,
    '',
  ].join('\r\n');
}
