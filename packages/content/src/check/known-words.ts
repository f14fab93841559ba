// The words that lessons may use: only what rules need, so that a changed label does not compile every lesson anew.

import type {LiteralEntry} from './literal-entry.ts';

/** Words of the vocabularies, themes and shared passages. A list without words is one that could not be read. */
export interface KnownWords {
  keyStages: {id: string; years: number[]}[];
  subjects: string[];
  kinds: string[];
  needs: string[];
  britishValues: string[];
  protectedCharacteristics: string[];
  concerns: string[];
  /** `<framework>-<edition>/<code>`. */
  curriculum: string[];
  themes: string[];
  /** Names of the shared passages. */
  passages: string[];
  /** Words that readers who take language literally may not follow. */
  literalLanguage: LiteralEntry[];
}
