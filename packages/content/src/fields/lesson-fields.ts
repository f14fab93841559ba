// The front matter of lesson.md, field by field, in the order in which authors write it.
import {z} from 'zod';

import {quoteList} from '../check/words.ts';
import {licences} from '../say/licences.ts';
import {daySchema, field, listOf, textSchema, webAddressSchema} from './field.ts';

const LICENCES = Object.keys(licences);

const termFields = z.strictObject({
  term: field(textSchema, {
    description: 'The word as it stands in the lesson.',
    expected: 'the word itself',
    example: '- term: lateral reading',
  }),
  meaning: field(textSchema, {
    description: 'What it means, for pupils.',
    expected: 'what the word means',
    example: 'meaning: leaving a page to see who made it',
  }),
  plain: field(textSchema.optional(), {
    description: 'The meaning in fewer and plainer words.',
    expected: 'the meaning in plainer words',
    example: 'plain: checking somewhere else',
  }),
  symbol: field(textSchema.optional(), {
    description:
      'A picture of exactly that meaning, by its name in [OpenMoji](https://openmoji.org); `npm run lessons -- symbols ballot` finds names. None is better than a wrong one.',
    expected: 'a name of the symbol set',
    example: 'symbol: balance-scale',
  }),
});

const sourceFields = z.strictObject({
  title: field(textSchema, {
    description: 'Title of the page, report or book.',
    expected: 'the title of the source',
    example: 'title: About the Everyday Misinformation Project',
  }),
  publisher: field(textSchema, {
    description: 'Who stands behind it.',
    expected: 'who published it',
    example: 'publisher: Loughborough University',
  }),
  url: field(webAddressSchema.optional(), {
    description: 'Its address, if you read it there.',
    expected: 'an address on the web',
    example: 'url: https://www.gov.uk/guidance/equality-act-2010-guidance',
  }),
  checkedOn: field(daySchema, {
    description: 'The day on which you read it.',
    expected: 'a day of the calendar, YYYY-MM-DD',
    example: 'checkedOn: 2026-11-20',
  }),
  supports: field(textSchema.optional(), {
    description: 'What it stands behind, in a few words.',
    expected: 'a few words',
    example: 'supports: leaving the page is what fact-checkers do',
  }),
});

const resourceFields = z.strictObject({
  devices: field(z.enum(['none', 'teacher', 'pupils']), {
    description: 'Who needs a device: `none`, `teacher` (one and a screen) or `pupils`.',
    expected: 'one of `none`, `teacher`, `pupils`',
    example: 'devices: none',
  }),
  printing: field(z.enum(['none', 'some', 'each']), {
    description: 'What is printed: `none`, `some` (a set for a group) or `each` (a sheet for each pupil).',
    expected: 'one of `none`, `some`, `each`',
    example: 'printing: some',
  }),
  space: field(z.enum(['classroom', 'hall']), {
    description: '`classroom`, or `hall` where pupils need room to move.',
    expected: 'one of `classroom`, `hall`',
    example: 'space: classroom',
  }),
});

/** The schema of the front matter. Which words exist and how fields agree with each other is for the rules. */
export const lessonFields = z.strictObject({
  title: field(textSchema, {
    description: 'What pupils do, in 10 to 70 characters. Unique in the library.',
    expected: 'text',
    example: "title: 'Leave the page: check a post as fact-checkers do'",
  }),
  summary: field(textSchema, {
    description: 'One sentence of at most 200 characters, shown in lists.',
    expected: 'one sentence',
    example: 'summary: Pupils leave a doubtful post and find out who is behind it.',
  }),
  kind: field(textSchema, {
    description: 'What it is: `lesson`, `tutor-time`, `assembly` or `workshop`.',
    expected: 'a word of vocabularies/kinds.yaml',
    example: 'kind: lesson',
  }),
  keyStages: field(listOf(textSchema).min(1), {
    description: 'For which key stages it was written.',
    expected: 'a list of key stages, each once',
    example: 'keyStages: [ks3]',
  }),
  years: field(listOf(z.int().min(0).max(13)).min(1), {
    description: 'For which school years, 0 for Reception. Each lies in one of the key stages.',
    expected: 'a list of school years from 0 (Reception) to 13, each once',
    example: 'years: [8, 9]',
  }),
  subjects: field(listOf(textSchema).min(1), {
    description: 'In which subjects it can be taught.',
    expected: 'a list of subjects, each once',
    example: 'subjects: [pshe, citizenship]',
  }),
  themes: field(listOf(textSchema).min(1), {
    description: 'Its themes. The first is the folder that it lies in.',
    expected: 'a list of themes, each once',
    example: 'themes: [fake-news, online-safety]',
  }),
  minutes: field(z.int().min(1).max(400), {
    description: 'How long it takes: the sum of its activities.',
    expected: 'a whole number of minutes',
    example: 'minutes: 50',
  }),
  objectives: field(listOf(textSchema).min(1).max(4), {
    description: 'What pupils learn, 1 to 4.',
    expected: 'a list of 1 to 4 objectives',
    example: 'objectives: [Explain what lateral reading is]',
  }),
  success: field(listOf(textSchema).min(1).max(6), {
    description: 'What pupils can do at the end, 1 to 6. Each completes “Pupils can …”.',
    expected: 'a list of 1 to 6 things that pupils can do',
    example: 'success: [leave a page and find two things about who made it]',
  }),
  vocabulary: field(z.array(termFields).min(1).max(10), {
    description:
      'Words that the lesson teaches, 1 to 10. Each occurs in the lesson, its slides or worksheets.',
    expected: 'a list of 1 to 10 words with `term` and `meaning`',
    example: 'vocabulary: [{ term: satire, meaning: made-up stories that make a point }]',
  }),
  curriculum: field(listOf(textSchema), {
    description:
      'What it serves, as `<framework>-<edition>/<code>` (see vocabularies/frameworks). May be empty.',
    expected: 'a list of framework codes, each once',
    example: 'curriculum: [rshe-2025/secondary-online-safety]',
  }),
  britishValues: field(listOf(textSchema), {
    description: 'Which fundamental British values it serves. May be empty.',
    expected: 'a list of British values, each once',
    example: 'britishValues: [individual-liberty]',
  }),
  protectedCharacteristics: field(listOf(textSchema), {
    description: 'Which protected characteristics of the Equality Act 2010 it is about. May be empty.',
    expected: 'a list of protected characteristics, each once',
    example: 'protectedCharacteristics: [disability]',
  }),
  concerns: field(listOf(textSchema), {
    description: 'Which local concerns it answers. For staff: not shown to pupils. May be empty.',
    expected: 'a list of concerns, each once',
    example: 'concerns: []',
  }),
  weight: field(z.union([z.literal(1), z.literal(2), z.literal(3)]), {
    description: 'How heavy its content is: 1 light, 2 in between, 3 heavy. Assemblies are always 1.',
    expected: '1, 2 or 3',
    example: 'weight: 1',
  }),
  contentNote: field(textSchema.optional(), {
    description: 'What is heavy, whom to warn and what the way out is. Required from weight 2.',
    expected: 'text',
    example: 'contentNote: One story tells of a threat. Warn the class; the way out is the quiet table.',
  }),
  resources: field(resourceFields, {
    description: 'What the teacher needs to hand.',
    expected: '`devices`, `printing` and `space`',
    example: 'resources: { devices: none, printing: some, space: classroom }',
  }),
  prerequisites: field(listOf(textSchema), {
    description: 'Slugs of lessons that must come before. Usually empty.',
    expected: 'a list of slugs of lessons, each once',
    example: 'prerequisites: []',
  }),
  sources: field(z.array(sourceFields), {
    description: 'Where every fact that pupils are told was read.',
    expected: 'a list of sources with `title`, `publisher` and `checkedOn`',
    example: 'sources: [{ title: …, publisher: …, checkedOn: 2026-11-20 }]',
  }),
  reviewed: field(daySchema, {
    description: 'The day on which somebody last read it through.',
    expected: 'a day of the calendar, YYYY-MM-DD',
    example: 'reviewed: 2026-11-20',
  }),
  reviewDue: field(daySchema, {
    description: 'The day by which it is read through again.',
    expected: 'a day of the calendar, YYYY-MM-DD',
    example: 'reviewDue: 2027-11-20',
  }),
  licence: field(z.enum(LICENCES), {
    description: `The licence under which others may use it, by its SPDX identifier: ${quoteList(LICENCES)}.`,
    expected: `one of ${quoteList(LICENCES)}`,
    example: 'licence: CC-BY-4.0',
  }),
});

/** The front matter of a lesson. */
export type LessonFields = z.infer<typeof lessonFields>;
