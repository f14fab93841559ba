// What is known of words that are not meant as they stand: an entry of vocabularies/literal-language.yaml.

/** What can be hard about words for a reader who takes them literally. */
export const LITERAL_KINDS = ['idiom', 'sarcasm', 'abstract'] as const;

/** Words that such a reader may not follow. */
export interface LiteralEntry {
  /** In lower case; `/` parts forms of a word, `your` and `someone` stand for anybody's and anybody. */
  phrase: string;
  kind: (typeof LITERAL_KINDS)[number];
  /** The same in plain words. */
  instead: string;
}
