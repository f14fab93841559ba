// vocabularies/<name>.yaml: the words of one vocabulary, in the order in which they are shown.
import {z} from 'zod';

import {field, idSchema, textSchema} from '../fields/field.ts';
import {dataFile} from './data-file.ts';

/** Fields of every word that people can choose or search. */
export const entryFields = {
  id: field(idSchema, {
    description: 'The word as lessons write it.',
    expected: 'lower-case letters, digits and hyphens',
    example: 'id: tutor-time',
  }),
  label: field(textSchema, {description: 'Its name.', expected: 'a name', example: 'label: Tutor time'}),
  shortLabel: field(textSchema.optional(), {
    description: 'A shorter name, where one is usual.',
    expected: 'a short name',
    example: 'shortLabel: KS3',
  }),
  description: field(textSchema.optional(), {
    description: 'What it means, in a sentence.',
    expected: 'a sentence',
    example: 'description: A session of 15 to 25 minutes.',
  }),
  aliases: field(z.array(textSchema).default([]), {
    description: 'What people type for it.',
    expected: 'a list of words',
    example: 'aliases: [form time]',
  }),
};

/** Any vocabulary but the key stages. */
export const vocabulary = dataFile({
  name: 'vocabulary',
  place: 'vocabularies/<vocabulary>.yaml',
  description: 'The words of one vocabulary, in the order in which they are shown.',
  fields: z.strictObject({
    entries: field(z.array(z.strictObject(entryFields)), {
      description: 'The words, each with its own fields.',
      expected: 'a list of entries with `id` and `label`',
      example: 'entries:',
    }),
  }),
  unique: [{list: 'entries', key: 'id'}],
  compile: ({entries}) => entries,
});
