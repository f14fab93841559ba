// The symbols of a lesson's vocabulary: under which name they are published.
import {createHash} from 'node:crypto';

import type {LessonFields} from '../fields/lesson-fields.ts';
import type {VocabularyTerm} from '../lesson.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import type {MediaBytes} from './write-library.ts';

/** Gives each word of a vocabulary the file of its symbol, where it has one. */
export function compileVocabulary(
  vocabulary: LessonFields['vocabulary'],
  {symbols = []}: LessonSource,
): VocabularyTerm[] {
  return vocabulary.map(({symbol, ...term}) => {
    const drawing = symbols.find(({name}) => name === symbol);
    return drawing?.svg === undefined
      ? term
      : {...term, symbol: {name: drawing.name, file: toSymbolFile(drawing.name, drawing.svg)}};
  });
}

/**
 * Finds the drawings that are published for a lesson.
 * @param vocabulary the compiled vocabulary of the lesson
 */
export function findSymbolBytes(
  vocabulary: VocabularyTerm[],
  {symbols = []}: Pick<LessonSource, 'symbols'>,
): MediaBytes[] {
  return vocabulary.flatMap(({symbol}) => {
    const svg = symbols.find(({name}) => name === symbol?.name)?.svg;
    return symbol && svg !== undefined ? [{file: symbol.file, bytes: Buffer.from(svg)}] : [];
  });
}

/** Names the file of a symbol by what it holds. */
export function toSymbolFile(name: string, svg: string): string {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  return `media/${name}.${hash}.svg`;
}
