// Finds the symbols for the places for pictures in a lesson's texts, so that all that it is compiled from is at hand.
import {toPictureWords, type PictureEntry} from '../check/picture-entry.ts';
import type {SourcePicture, SourceText} from './source-file.ts';
import {openSymbolSet} from './symbol-set.ts';

/** A place for a picture, as texts write it. */
const PROMPT = /\[Picture: ([^\]]+)\]/g;

/**
 * Finds the drawings that a lesson shows; the symbol set is opened only where there are any.
 * @param texts the lesson's files, and the passages that it includes
 * @param entries what vocabularies/pictures.yaml says
 * @returns each words once, in alphabetical order
 */
export function findPictureSymbols(
  texts: readonly SourceText[],
  entries: readonly PictureEntry[],
): SourcePicture[] {
  const asked = texts.flatMap(({text}) =>
    [...text.matchAll(PROMPT)].map(([, written = '']) => toPictureWords(written)),
  );
  return [...new Set(asked)].sort().flatMap((words) => {
    const entry = entries.find(({picture}) => picture === words);
    const svg = entry && openSymbolSet().draw(entry.symbol);
    return entry && svg !== undefined ? [{words, name: entry.symbol, svg}] : [];
  });
}
