// vocabularies/key-stages.yaml: the key stages with their years and ages.
import {z} from 'zod';

import {field, listOf} from '../fields/field.ts';
import {dataFile} from './data-file.ts';
import {entryFields} from './vocabulary.ts';

const stageFields = z.strictObject({
  ...entryFields,
  years: field(listOf(z.int().min(0).max(13)).min(1), {
    description: 'Its school years, 0 for Reception.',
    expected: 'a list of school years from 0 to 13',
    example: 'years: [7, 8, 9]',
  }),
  ages: field(z.tuple([z.int().min(0), z.int().max(25)]), {
    description: 'Youngest and oldest age.',
    expected: 'two ages in years',
    example: 'ages: [11, 14]',
  }),
});

/** The key stages. */
export const keyStages = dataFile({
  name: 'key-stages',
  place: 'vocabularies/key-stages.yaml',
  description: 'The key stages with their school years and ages.',
  fields: z.strictObject({
    entries: field(z.array(stageFields), {
      description: 'The key stages, each with its own fields.',
      expected: 'a list of entries with `id` and `label`',
      example: 'entries:',
    }),
  }),
  unique: [{list: 'entries', key: 'id'}],
  compile: ({entries}) => entries,
});
