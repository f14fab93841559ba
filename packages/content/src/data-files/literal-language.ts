// vocabularies/literal-language.yaml: words that readers who take language literally may not follow.
import {z} from 'zod';

import {LITERAL_KINDS, type LiteralEntry} from '../check/literal-entry.ts';
import {field, textSchema} from '../fields/field.ts';
import {dataFile} from './data-file.ts';

const entryFields = z.strictObject({
  phrase: field(z.string().regex(/^[\p{L}’' /-]*\p{L}$/u), {
    description:
      'The words, in lower case. `/` parts forms that are not regular, `your` stands for anybody’s and `someone` for anybody; regular endings (-s, -ed, -ing) of the first and the last word need not be written.',
    expected: 'words out of letters, with `/` between forms of one word',
    example: 'phrase: lose/lost/losing your temper',
  }),
  kind: field(z.enum(LITERAL_KINDS), {
    description:
      'What is hard about it: `idiom` (it does not mean what it says), `sarcasm` (it may mean the opposite) or `abstract` (a noun that nobody can see or touch).',
    expected: 'one of `idiom`, `sarcasm`, `abstract`',
    example: 'kind: idiom',
  }),
  instead: field(textSchema, {
    description: 'The same in plain words.',
    expected: 'plain words',
    example: 'instead: become very angry',
  }),
});

/** Words that are not meant as they stand. */
export const literalLanguage = dataFile({
  name: 'literal-language',
  place: 'vocabularies/literal-language.yaml',
  description:
    'Idiom, sarcasm and abstract nouns of which the rule [literal-language](#literal-language) warns authors. Visitors do not see it.',
  fields: z.strictObject({
    entries: field(z.array(entryFields), {
      description: 'The words, each with its own fields.',
      expected: 'a list of entries with `phrase`, `kind` and `instead`',
      example: 'entries:',
    }),
  }),
  unique: [{list: 'entries', key: 'phrase'}],
  compile: ({entries}): LiteralEntry[] => entries,
});
