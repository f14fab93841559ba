// Tells whether typed words end in the name of a theme, so that the last of them is a whole word and no beginning.
import {toEngineText} from '../find/to-engine-text.ts';
import type {LibraryWords} from '../search-item.ts';

/** A single word shorter than this is searched as a beginning all the same: no typo finds "votes" for "vote". */
const MIN_LETTERS = 5;

/** Tells whether a text, prepared by `toEngineText`, ends in the name or an alias of a theme. */
export type EndsInAlias = (text: string) => boolean;

/**
 * Prepares to find names of themes at the end of texts. Who types all of "fake news" has finished the word: a title
 * with "newsroom" in it is no better than the lessons of that theme.
 */
export function createEndsInAlias({themes}: Pick<LibraryWords, 'themes'>): EndsInAlias {
  const names = themes
    .flatMap(({label, shortLabel, aliases}) => [label, ...(shortLabel ? [shortLabel] : []), ...aliases])
    .map(toKey)
    .filter((name) => name.length >= MIN_LETTERS);
  const endings = [...new Set(names)].map((name) => ` ${name}`);
  return (text) => {
    const key = ` ${toKey(text)}`;
    return endings.some((ending) => key.endsWith(ending));
  };
}

function toKey(words: string): string {
  return toEngineText(words).toLowerCase().replaceAll('-', ' ');
}
