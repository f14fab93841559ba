// The pictures of a lesson: under which name they are published, and how large they are.
import {createHash} from 'node:crypto';

import {findPictures} from '../parse/find-pictures.ts';
import type {ParsedLesson} from '../parse/parse-lesson.ts';
import {readPictureSize} from '../parse/read-picture-size.ts';
import type {SourceImage} from '../read/source-file.ts';
import {toId} from '../parse/to-id.ts';
import type {Media} from './finish-html.ts';

/** A picture that a lesson uses. */
export interface MediaFile extends Media {
  /** Its name in the lesson's folder. */
  name: string;
  /** Its path in the compiled library: `media/<name>-<hash>.<ext>`. */
  file: string;
}

/** Names and measures the pictures that a lesson uses. */
export function measureMedia(lesson: ParsedLesson): MediaFile[] {
  const used = new Set(lesson.files.flatMap((file) => findPictures(file).map(({name}) => name)));
  return lesson.source.images.filter(({name}) => used.has(name)).map(measure);
}

function measure({name, bytes}: SourceImage): MediaFile {
  const [, stem = '', extension = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const file = `media/${toId(stem)}-${hash}.${extension.toLowerCase()}`;
  // An SVG file need not say its size; the page shows it all the same.
  const {width, height} = readPictureSize(bytes) ?? {};
  return {name, file, src: `/${file}`, width, height};
}
