// Rule known-word-in-data: YAML files use words of the vocabularies, too.
import {findNearWords, quote, quoteList, suggestWord} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** Key stages and themes of trusted resources exist. */
export const knownWordInData: LibraryRule = {
  id: 'known-word-in-data',
  scope: 'library',
  description: 'Key stages and themes of trusted resources are words of the vocabularies.',
  examples: [
    {files: {'../trusted/act-early.yaml': trusted('[ks3]')}, messages: []},
    {
      files: {'../trusted/act-early.yaml': trusted('[ks3, sk4]')},
      messages: [
        '../trusted/act-early.yaml:6:18: Unexpected key stage `sk4`, expected one of `ks2`, `ks3`, `ks4`. Choose one of them.',
      ],
    },
  ],
  check({uses, words}, report) {
    const known = {keyStages: words.keyStages.map(({id}) => id), themes: words.themes};
    for (const {word, vocabulary, place, path} of uses) {
      const right = known[vocabulary];
      if (right.length === 0 || right.includes(word)) continue;
      const near = findNearWords(word, right);
      report(
        {
          unexpected: `Unexpected ${vocabulary === 'themes' ? 'theme' : 'key stage'} ${quote(word)}`,
          expected: `one of ${quoteList(right, word)}`,
          fix: suggestWord(near, 'Choose one of them.'),
          place,
          actual: word,
          options: near,
        },
        path,
      );
    }
  },
};

function trusted(keyStages: string): string {
  return `title: ACT Early
publisher: Counter Terrorism Policing
summary: Advice for families.
type: support
audience: [families]
keyStages: ${keyStages}
themes: []
cost: free
signIn: 'no'
checkedOn: 2026-11-20
`;
}
