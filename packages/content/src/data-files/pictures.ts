// vocabularies/pictures.yaml: which symbol shows what a place for a picture asks for.
import {z} from 'zod';

import type {PictureEntry} from '../check/picture-entry.ts';
import {field} from '../fields/field.ts';
import {dataFile} from './data-file.ts';

const entryFields = z.strictObject({
  picture: field(z.string().regex(/^(?!(?:an?|the) )[^\p{Lu}\s[\]]+(?: [^\p{Lu}\s[\]]+)*$/u), {
    description: 'The words after `[Picture: `, in lower case and without `a`, `an` or `the` before them.',
    expected: 'words in lower case, without `a`, `an` or `the` before them',
    example: 'picture: hand that helps',
  }),
  symbol: field(z.string().min(1), {
    description:
      'The symbol in OpenMoji that shows exactly that: `npm run lessons -- symbols hand` finds names. Where none does, there is no entry, and the page keeps a box to draw in.',
    expected: 'a name of the symbol set',
    example: 'symbol: palm-up-hand',
  }),
});

/** The symbols of places for pictures. */
export const pictures = dataFile({
  name: 'pictures',
  place: 'vocabularies/pictures.yaml',
  description:
    'The symbols that are shown where worksheets and slides ask for a picture: `[Picture: a hand that helps]`.',
  fields: z.strictObject({
    entries: field(z.array(entryFields), {
      description: 'The pictures, each with its own fields.',
      expected: 'a list of entries with `picture` and `symbol`',
      example: 'entries:',
    }),
  }),
  unique: [{list: 'entries', key: 'picture'}],
  symbols: [{list: 'entries', key: 'symbol'}],
  compile: ({entries}): PictureEntry[] => entries,
});
