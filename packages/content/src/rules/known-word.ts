// Rules known-…: words in the front matter are words of the vocabularies.
import type {DayFields} from '../fields/day-fields.ts';
import type {LessonFields} from '../fields/lesson-fields.ts';
import type {KnownWords} from '../check/known-words.ts';
import {createFinder, quote, quoteList, suggestWord} from '../check/words.ts';
import type {FieldPath} from '../parse/parse-yaml.ts';
import type {ParsedPage} from '../parse/parse-day.ts';
import type {PageReport, PageRule} from './rule.ts';

interface KnownWord {
  id: string;
  /** "key stage". */
  noun: string;
  field: keyof LessonFields | keyof DayFields;
  /** Where the words are kept. */
  home: string;
  known(words: KnownWords): string[];
  /** A wrong word, and the message about it, for the example. */
  example: {text: string; message: string; file?: string};
}

const knownWords: KnownWord[] = [
  {
    id: 'known-key-stage',
    noun: 'key stage',
    field: 'keyStages',
    home: 'vocabularies/key-stages.yaml',
    known: (words) => words.keyStages.map(({id}) => id),
    example: {
      text: 'keyStages: [ks3, ks44]',
      message:
        'lesson.md:2:18: Unexpected key stage `ks44`, expected one of `ks2`, `ks3`, `ks4`. Change it to `ks4`?',
    },
  },
  {
    id: 'known-subject',
    noun: 'subject',
    field: 'subjects',
    home: 'vocabularies/subjects.yaml',
    known: (words) => words.subjects,
    example: {
      text: 'subjects:\n  - histroy',
      message:
        'lesson.md:3:5: Unexpected subject `histroy`, expected one of `pshe`, `history`. Change it to `history`?',
    },
  },
  {
    id: 'known-kind',
    noun: 'kind',
    field: 'kind',
    home: 'vocabularies/kinds.yaml',
    known: (words) => words.kinds,
    example: {
      text: 'kind: podcast',
      message:
        'lesson.md:2:7: Unexpected kind `podcast`, expected one of `lesson`, `tutor-time`, `assembly`, `workshop`. Choose one of them.',
    },
  },
  {
    id: 'known-theme',
    noun: 'theme',
    field: 'themes',
    home: 'themes/',
    known: (words) => words.themes,
    example: {
      text: 'themes: [fake news]',
      message:
        'lesson.md:2:10: Unexpected theme `fake news`, expected one of `fake-news`, `extremism`. Change it to `fake-news`?',
    },
  },
  {
    id: 'known-need',
    noun: 'area of need',
    field: 'needs',
    home: 'vocabularies/areas-of-need.yaml',
    known: (words) => words.needs,
    example: {
      file: '../days/example.md',
      text: 'needs: [cognition]',
      message:
        '../days/example.md:2:9: Unexpected area of need `cognition`, expected one of `cognition-and-learning`, `sensory-and-physical`. Choose one of them.',
    },
  },
  {
    id: 'known-curriculum-code',
    noun: 'curriculum code',
    field: 'curriculum',
    home: 'vocabularies/frameworks/',
    known: (words) => words.curriculum,
    example: {
      text: 'curriculum: [rshe-2025/online-safty]',
      message:
        'lesson.md:2:14: Unexpected curriculum code `rshe-2025/online-safty`, expected one of `rshe-2025/online-safety`. Change it to `rshe-2025/online-safety`?',
    },
  },
  {
    id: 'known-british-value',
    noun: 'British value',
    field: 'britishValues',
    home: 'vocabularies/british-values.yaml',
    known: (words) => words.britishValues,
    example: {
      text: 'britishValues: [rule-of-the-law]',
      message:
        'lesson.md:2:17: Unexpected British value `rule-of-the-law`, expected one of `democracy`, `rule-of-law`. Change it to `rule-of-law`?',
    },
  },
  {
    id: 'known-protected-characteristic',
    noun: 'protected characteristic',
    field: 'protectedCharacteristics',
    home: 'vocabularies/protected-characteristics.yaml',
    known: (words) => words.protectedCharacteristics,
    example: {
      text: 'protectedCharacteristics: [gender]',
      message:
        'lesson.md:2:28: Unexpected protected characteristic `gender`, expected one of `race`, `sex`. Choose one of them.',
    },
  },
  {
    id: 'known-concern',
    noun: 'concern',
    field: 'concerns',
    home: 'vocabularies/concerns.yaml',
    known: (words) => words.concerns,
    example: {
      text: 'concerns: [farright]',
      message:
        'lesson.md:2:12: Unexpected concern `farright`, expected one of `far-right`. Change it to `far-right`?',
    },
  },
];

/** One rule a vocabulary: the same check with its own id. */
export const knownWordRules: PageRule[] = knownWords.map((vocabulary) => ({
  id: vocabulary.id,
  scope: 'page',
  mends: true,
  description: `Every word of \`${vocabulary.field}\` stands in ${vocabulary.home}.`,
  examples: [
    {files: {'lesson.md': '---\ncurriculum: []\n---\n'}, messages: []},
    {
      files: {[vocabulary.example.file ?? 'lesson.md']: `---\n${vocabulary.example.text}\n---\n`},
      messages: [vocabulary.example.message],
    },
  ],
  check: (page, report) => checkWords(vocabulary, page, report),
}));

function checkWords({field, noun, known}: KnownWord, page: ParsedPage, report: PageReport): void {
  const words = known(page.words);
  // A vocabulary that cannot be read has messages of its own.
  if (words.length === 0) return;
  const uses = wordsOf(page.fields, field);
  const findNear = createFinder(
    uses.map(({word}) => word),
    words,
  );
  for (const {word, path} of uses) {
    if (words.includes(word)) continue;
    const near = findNear(word);
    report({
      unexpected: `Unexpected ${noun} ${quote(word)}`,
      expected: `one of ${quoteList(words, word)}`,
      fix: suggestWord(near, 'Choose one of them.'),
      place: page.frontMatter.placeOf(path),
      actual: word,
      options: near,
    });
  }
}

function wordsOf(fields: Record<string, unknown>, field: string): {word: string; path: FieldPath}[] {
  const value = fields[field];
  if (Array.isArray(value)) return value.map((word, index) => ({word: toWord(word), path: [field, index]}));
  return value === undefined ? [] : [{word: toWord(value), path: [field]}];
}

/** Fields that hold words hold nothing else: the schema has seen to that. */
function toWord(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
