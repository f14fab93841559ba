// area.yaml: local contacts and the referral route; the one file that another council changes.
import {z} from 'zod';

import {daySchema, field, idSchema, listOf, textSchema, webAddressSchema} from '../fields/field.ts';
import type {Area} from '../library.ts';
import {dataFile} from './data-file.ts';

const text = (description: string, example: string) =>
  field(textSchema, {description, expected: 'text', example});
const day = (description: string, name: string) =>
  field(daySchema, {
    description,
    expected: 'a day of the calendar, YYYY-MM-DD',
    example: `${name}: 2026-11-20`,
  });
const address = field(webAddressSchema.optional(), {
  description: 'An address on the web.',
  expected: 'an address that begins with https:// or http://',
  example: 'url: https://www.derby.gov.uk',
});
const list = <Item extends z.ZodObject>(description: string, name: string, item: Item) =>
  field(z.array(item), {description, expected: `a list of ${name}`, example: `${name}:`});
const id = field(idSchema, {
  description: 'A word for links.',
  expected: 'lower-case letters, digits and hyphens',
  example: 'id: police-101',
});

const contactFields = z.strictObject({
  id,
  name: text('Who it is.', 'name: Derbyshire Constabulary'),
  use: text('When to use it.', 'use: When it is not an emergency.'),
  phone: text('Telephone number.', "phone: '101'").optional(),
  textphone: text('Number for a textphone.', "textphone: '18001 101'").optional(),
  email: field(z.email().optional(), {
    description: 'Address for email.',
    expected: 'an address for email',
    example: 'email: prevent@derby.gov.uk',
  }),
  url: address,
  hours: text('When somebody answers.', 'hours: 9am to 5pm, every day').optional(),
  audience: field(listOf(z.enum(['everyone', 'public', 'school-staff'])).min(1), {
    description: 'Whom it is for: `everyone`, `public` or `school-staff`.',
    expected: 'a list of `everyone`, `public`, `school-staff`',
    example: 'audience: [everyone]',
  }),
  verifiedOn: day('The day on which it was last checked.', 'verifiedOn'),
});

/** Ids that the help page has already. */
const TAKEN_IDS = ['contacts', 'help-sources', 'main'];

const sectionFields = z.strictObject({
  id: field(
    idSchema.refine((word) => !TAKEN_IDS.includes(word)),
    {
      description:
        'A word for links to it. Not `contacts`, `help-sources` or `main`, which the page has already.',
      expected: 'lower-case letters, digits and hyphens, but not `contacts`, `help-sources` or `main`',
      example: 'id: what-channel-is',
    },
  ),
  title: text('A question of the help page.', 'title: What is Channel?'),
  text: text('Its answer, in Markdown.', 'text: |'),
});

const sourceFields = z.strictObject({
  title: text('Title of the source.', 'title: Prevent (Derby City Council)'),
  url: address,
  checkedOn: day('The day on which it was read.', 'checkedOn'),
});

/** The area file. */
export const area = dataFile({
  name: 'area',
  place: 'area.yaml',
  description: 'Local contacts and the referral route.',
  fields: z.strictObject({
    name: text('The area.', 'name: Derby'),
    council: text('Its council.', 'council: Derby City Council'),
    police: text('Its police force.', 'police: Derbyshire Constabulary'),
    safeguarding: text('Two or three sentences for every safeguarding box, in Markdown.', 'safeguarding: |'),
    contacts: list('Whom to call or write to.', 'contacts', contactFields),
    sections: list('Questions and answers of the help page.', 'sections', sectionFields),
    reviewed: day('The day on which somebody last read it through.', 'reviewed'),
    sources: list('Where all this was read.', 'sources', sourceFields),
  }),
  unique: [
    {list: 'contacts', key: 'id'},
    {list: 'sections', key: 'id'},
  ],
  compile: ({safeguarding: _, sections, ...fields}, {render}): Area => ({
    ...fields,
    safeguardingHtml: render(['safeguarding']),
    sections: sections.map((section, index) => ({
      id: section.id,
      title: section.title,
      html: render(['sections', index, 'text']),
    })),
  }),
});
