// themes/<theme>.yaml: one subject area of the library.
import {z} from 'zod';

import {field, idSchema, textSchema} from '../fields/field.ts';
import type {Theme} from '../library.ts';
import {dataFile} from './data-file.ts';
import {entryFields} from './vocabulary.ts';

/** A theme. */
export const theme = dataFile({
  name: 'theme',
  place: 'themes/<theme>.yaml',
  description: 'One theme of the library.',
  fields: z.strictObject({
    ...entryFields,
    id: field(idSchema.optional(), {
      description: 'The name of the file; may be left out.',
      expected: 'the name of the file',
      example: 'id: fake-news',
    }),
    summary: field(textSchema, {
      description: 'What it covers, in a sentence.',
      expected: 'a sentence',
      example: 'summary: How false news spreads, and the checks that catch it.',
    }),
    why: field(textSchema, {
      description: 'Why learning about it builds resilience, in Markdown.',
      expected: 'text in Markdown',
      example: 'why: |',
    }),
    order: field(z.int().min(0), {
      description: 'Its place among the themes.',
      expected: 'a whole number',
      example: 'order: 5',
    }),
  }),
  compile: (fields, {id, render}): Theme => ({...fields, id, why: render(['why'])}),
});
