// Rule known-symbol: pictures of words are ones that the symbol set has.
import type {Problem} from '../check/problem.ts';
import {toUnknownSymbol} from '../check/unknown-symbol.ts';
import {quote} from '../check/words.ts';
import type {LessonRule} from './rule.ts';

/** Every symbol of the vocabulary is a name of the symbol set, and stands for one word only. */
export const knownSymbol: LessonRule = {
  id: 'known-symbol',
  scope: 'lesson',
  description:
    'The `symbol` of a word is a name in the symbol set OpenMoji; `npm run lessons -- symbols ballot` finds names. It is shown to pupils beside the word, so it shows exactly that meaning; none is better than a wrong one. The same symbol for two words of a lesson is a warning: on cards, nobody could tell them apart. The symbols of content/vocabularies/pictures.yaml are names of the set, too.',
  examples: [
    {
      files: {
        'lesson.md':
          '---\nvocabulary:\n  - term: law\n    meaning: a rule for all\n    symbol: balance-scale\n---\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md':
          '---\nvocabulary:\n  - term: law\n    meaning: a rule for all\n    symbol: balance-scales\n  - term: trial\n    meaning: a hearing\n    symbol: zzzzzzzzzz\n---\n',
      },
      messages: [
        'lesson.md:5:13: Unexpected symbol `balance-scales`, expected a name of the symbol set. Change it to `balance-scale`, if that shows exactly this meaning, or leave it out.',
        'lesson.md:8:13: Unexpected symbol `zzzzzzzzzz`, expected a name of the symbol set. Find one with `npm run lessons -- symbols <words>`, or leave it out.',
      ],
    },
    {
      files: {
        '../vocabularies/pictures.yaml': 'entries:\n  - picture: balance scale\n    symbol: balance-scales\n',
      },
      messages: [
        '../vocabularies/pictures.yaml:3:13: Unexpected symbol `balance-scales`, expected a name of the symbol set. Change it to `balance-scale`, if that shows exactly this meaning, or leave it out.',
      ],
    },
    {
      files: {
        'lesson.md':
          '---\nvocabulary: [{ term: law, meaning: a rule, symbol: scroll }, { term: right, meaning: a claim, symbol: scroll }]\n---\n',
      },
      messages: [
        'lesson.md:2:103: Unexpected second word with symbol `scroll`, expected another symbol or none. Keep it for the word that it shows best.',
      ],
    },
  ],
  check({fields: {vocabulary = []}, source, frontMatter}, report) {
    const named = vocabulary.flatMap(({symbol}, index) => (symbol === undefined ? [] : {symbol, index}));
    for (const [order, {symbol, index}] of named.entries()) {
      const isSecond = named.findIndex((one) => one.symbol === symbol) < order;
      const problem = toUnknownSymbol(symbol, source.symbols) ?? (isSecond ? toSecond(symbol) : undefined);
      if (problem) report({...problem, place: frontMatter.placeOf(['vocabulary', index, 'symbol'])});
    }
  },
};

function toSecond(symbol: string): Problem {
  return {
    unexpected: `Unexpected second word with symbol ${quote(symbol)}`,
    expected: 'another symbol or none',
    fix: 'Keep it for the word that it shows best.',
    severity: 'warning',
  };
}
