// The symbols that a lesson shows where it asks for a picture: under which name they are published.
import {readPictureSize} from '../parse/read-picture-size.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import type {FindPicture} from './mark-picture-prompts.ts';
import {toSymbolFile} from './symbol-file.ts';
import type {MediaBytes} from './write-library.ts';

type Source = Pick<LessonSource, 'pictures'>;

/** Gives what finds the symbol for the words of a place for a picture. */
export function createFindPicture({pictures = []}: Source): FindPicture {
  return (asked) => {
    const found = pictures.find(({words}) => words === asked);
    if (!found) return undefined;
    const {width, height} = readPictureSize(Buffer.from(found.svg)) ?? {};
    return {src: `/${toSymbolFile(found.name, found.svg)}`, width, height};
  };
}

/** Finds the drawings that are published for a lesson's places for pictures. */
export function findPictureBytes({pictures = []}: Source): MediaBytes[] {
  return pictures.map(({name, svg}) => ({file: toSymbolFile(name, svg), bytes: Buffer.from(svg)}));
}
