// vocabularies/frameworks/<framework>-<edition>.yaml: one edition of a curriculum or duty.
import {z} from 'zod';

import {addressSchema, daySchema, field, idSchema, textSchema} from '../fields/field.ts';
import type {Framework} from '../library.ts';
import {dataFile} from './data-file.ts';

const itemFields = z.strictObject({
  code: field(textSchema, {
    description: 'What lessons write after the slash.',
    expected: 'a code',
    example: 'code: online-safety',
  }),
  label: field(textSchema, {description: 'What it says.', expected: 'text', example: 'label: Online safety'}),
  url: field(addressSchema.optional(), {
    description: 'Its permanent address.',
    expected: 'an address that begins with https://',
    example: 'url: https://w3id.org/…',
  }),
  verified: field(z.boolean(), {
    description: 'True when somebody has read it in its source.',
    expected: '`true` or `false`',
    example: 'verified: true',
  }),
});

const forceNotes = (name: string): {expected: string; example: string} => ({
  expected: 'a day of the calendar, YYYY-MM-DD, or `null`',
  example: `${name}: 2026-09-01`,
});

/** One edition of a framework. */
export const framework = dataFile({
  name: 'framework',
  place: 'vocabularies/frameworks/<framework>-<edition>.yaml',
  description: 'One edition of a curriculum or duty that schools map to.',
  fields: z.strictObject({
    id: field(idSchema.optional(), {
      description: 'The name of the file; may be left out.',
      expected: 'the name of the file',
      example: 'id: rshe-2025',
    }),
    title: field(textSchema, {description: 'Its title.', expected: 'a title', example: 'title: RSHE'}),
    edition: field(z.union([textSchema, z.int()]), {
      description: 'Which edition.',
      expected: 'a year or a name',
      example: 'edition: 2025',
    }),
    inForceFrom: field(daySchema.nullable(), {
      description: 'First day in force; `null` where it is not known.',
      ...forceNotes('inForceFrom'),
    }),
    inForceTo: field(daySchema.nullable(), {
      description: 'Last day in force; `null` while it is.',
      ...forceNotes('inForceTo'),
    }),
    sourceUrl: field(addressSchema.optional(), {
      description: 'Where it was read.',
      expected: 'an address that begins with https://',
      example: 'sourceUrl: https://www.gov.uk/…',
    }),
    items: field(z.array(itemFields), {
      description: 'What it says, statement by statement.',
      expected: 'a list of items with `code`, `label` and `verified`',
      example: 'items:',
    }),
  }),
  unique: [{list: 'items', key: 'code'}],
  compile: ({edition, ...fields}, {id}): Framework => ({...fields, id, edition: String(edition)}),
});
