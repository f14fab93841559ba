// Rule uk-spelling: lessons are spelt as UK schools spell.
import {quote} from '../check/words.ts';
import {findProse} from '../parse/find-prose.ts';
import type {FileRule} from './rule.ts';

/**
 * American spellings as patterns of whole words, with what to write. Add a line to extend the list. Left out are words
 * that are right in both, such as "program" for a computer, "judgment" of a court, "practice", and names such as "World Trade Center".
 */
const SPELLINGS: [pattern: string, uk: string][] = [
  ['([Cc])olor(s|ed|ing|ful|less)?', '$1olour$2'],
  ['([Oo])rganiz(e|es|ed|er|ers|ing|ation|ations)', '$1rganis$2'],
  ['([Rr])ecogniz(e|es|ed|ing|able)', '$1ecognis$2'],
  ['([Rr])ealiz(e|es|ed|ing)', '$1ealis$2'],
  ['([Aa])pologiz(e|es|ed|ing)', '$1pologis$2'],
  ['([Ee])mphasiz(e|es|ed|ing)', '$1mphasis$2'],
  ['([Ss])ummariz(e|es|ed|ing)', '$1ummaris$2'],
  ['([Cc])riticiz(e|es|ed|ing)', '$1riticis$2'],
  ['([Aa])nalyz(e|es|ed|ing)', '$1nalys$2'],
  ['([Rr])adicaliz(e|es|ed|ing|ation)', '$1adicalis$2'],
  ['([Vv])ictimiz(e|es|ed|ing|ation)', '$1ictimis$2'],
  ['([Bb])ehavior(s|al)?', '$1ehaviour$2'],
  ['([Ff])avor(s|ed|ing|ite|ites|able)?', '$1avour$2'],
  ['([Nn])eighbor(s|ing|hood|hoods)?', '$1eighbour$2'],
  ['([Hh])onor(s|ed|ing|able)?', '$1onour$2'],
  ['([Hh])umor', '$1umour'],
  ['([Rr])umor(s|ed)?', '$1umour$2'],
  ['([Ll])abor(s|ed)?', '$1abour$2'],
  ['center(s|ed)?', 'centre$1'],
  ['theater(s)?', 'theatre$1'],
  ['([Dd])efense', '$1efence'],
  ['([Oo])ffense(s)?', '$1ffence$2'],
  ['([Tt])ravel(ed|ing|er|ers)', '$1ravell$2'],
  ['([Cc])ancel(ed|ing)', '$1ancell$2'],
  ['([Ll])abel(ed|ing)', '$1abell$2'],
  ['gray(s)?', 'grey$1'],
  ['([Mm])ath', '$1aths'],
  ['([Mm])om(s)?', '$1um$2'],
  ['([Ss])keptic(s|al|ism)?', '$1ceptic$2'],
];

/** A whole word: not a part of another, of an address or of a name with a hyphen. */
const toWord = (pattern: string): string => `(?<![\\p{L}\\p{N}'’./@-])${pattern}(?![\\p{L}\\p{N}])`;

/** All of them at once, for most texts have none. */
const american = new RegExp(toWord(`(?:${SPELLINGS.map(([pattern]) => pattern).join('|')})`), 'gu');

/** The same as parts of words, which is found four times as fast: what has none of them need not be searched. */
const likely = new RegExp(SPELLINGS.map(([pattern]) => pattern).join('|'));

const spellings = SPELLINGS.map(([pattern, uk]) => ({word: new RegExp(`^${pattern}$`, 'u'), uk}));

function toUk(word: string): string {
  const known = spellings.find((spelling) => spelling.word.test(word));
  return known ? word.replace(known.word, known.uk).replace(/centreed$/, 'centred') : word;
}

/** American spellings of a small list are a warning. */
export const ukSpelling: FileRule = {
  id: 'uk-spelling',
  scope: 'file',
  description:
    'Words are spelt as in UK schools: colour, organise, behaviour, centre. A warning, for a source may be quoted.',
  examples: [
    {
      files: {
        'lesson.md':
          '---\ntitle: Organise by colour\n---\n\nA computer program at `color.org`; the World Trade Center.\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md': '---\nsummary: Pupils organize cards.\n---\n\nMatch the **colors** at the center.\n',
      },
      messages: [
        'lesson.md:2:17: Unexpected American spelling `organize`, expected `organise`. Change it to `organise`.',
        'lesson.md:5:13: Unexpected American spelling `colors`, expected `colours`. Change it to `colours`.',
        'lesson.md:5:29: Unexpected American spelling `center`, expected `centre`. Change it to `centre`.',
      ],
    },
  ],
  check(file, report) {
    if (!likely.test(String(file.file.value))) return;
    for (const {text, placeOf} of findProse(file)) {
      for (const {0: actual, index} of text.matchAll(american)) {
        const right = toUk(actual);
        report({
          unexpected: `Unexpected American spelling ${quote(actual)}`,
          expected: quote(right),
          fix: `Change it to ${quote(right)}.`,
          place: placeOf(index, index + actual.length),
          actual,
          options: [right],
          severity: 'warning',
        });
      }
    }
  },
};
