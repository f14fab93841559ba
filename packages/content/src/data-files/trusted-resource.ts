// trusted/<slug>.yaml: a resource elsewhere that a read source recommends.
import {z} from 'zod';

import {addressSchema, daySchema, field, idSchema, listOf, textSchema} from '../fields/field.ts';
import type {TrustedResource} from '../library.ts';
import {dataFile} from './data-file.ts';

const TYPES = ['resource', 'training', 'guidance', 'reporting', 'support'] as const;

/** A trusted resource. */
export const trustedResource = dataFile({
  name: 'trusted-resource',
  place: 'trusted/<slug>.yaml',
  description: 'A resource elsewhere that a read source recommends.',
  fields: z.strictObject({
    slug: field(idSchema.optional(), {
      description: 'The name of the file; may be left out.',
      expected: 'the name of the file',
      example: 'slug: act-early',
    }),
    title: field(textSchema, {description: 'Its name.', expected: 'a name', example: 'title: ACT Early'}),
    publisher: field(textSchema, {
      description: 'Who stands behind it.',
      expected: 'who published it',
      example: 'publisher: Counter Terrorism Policing',
    }),
    url: field(addressSchema.optional(), {
      description: 'Its address, where a read source gives it.',
      expected: 'an address that begins with https://',
      example: 'url: https://actearly.uk',
    }),
    summary: field(textSchema, {
      description: 'What it is good for.',
      expected: 'a sentence or two',
      example: 'summary: Advice for families who are worried about somebody.',
    }),
    type: field(z.enum(TYPES), {
      description: 'What it is: `resource`, `training`, `guidance`, `reporting` or `support`.',
      expected: 'one of `resource`, `training`, `guidance`, `reporting`, `support`',
      example: 'type: guidance',
    }),
    audience: field(listOf(textSchema), {
      description: 'Whom it is for.',
      expected: 'a list of people',
      example: 'audience: [teachers]',
    }),
    keyStages: field(listOf(idSchema), {
      description: 'For which key stages. May be empty.',
      expected: 'a list of key stages',
      example: 'keyStages: [ks3]',
    }),
    themes: field(listOf(idSchema), {
      description: 'For which themes. May be empty.',
      expected: 'a list of themes',
      example: 'themes: [extremism]',
    }),
    cost: field(z.enum(['free', 'part-free', 'paid', 'unknown']), {
      description: '`free`, `part-free`, `paid` or `unknown`.',
      expected: 'one of `free`, `part-free`, `paid`, `unknown`',
      example: 'cost: free',
    }),
    signIn: field(z.enum(['no', 'yes', 'some', 'unknown']), {
      description: 'Whether one has to sign in: `no`, `yes`, `some` or `unknown`.',
      expected: 'one of `no`, `yes`, `some`, `unknown` (between quotation marks: `no` alone is a word too)',
      example: "signIn: 'no'",
    }),
    checkedOn: field(daySchema, {
      description: 'The day on which it was last looked at.',
      expected: 'a day of the calendar, YYYY-MM-DD',
      example: 'checkedOn: 2026-11-20',
    }),
  }),
  words: [
    {field: 'keyStages', vocabulary: 'keyStages'},
    {field: 'themes', vocabulary: 'themes'},
  ],
  compile: (fields, {id}): TrustedResource => ({...fields, slug: id}),
});
