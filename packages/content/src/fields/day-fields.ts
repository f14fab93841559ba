// The front matter of a drop-down day, field by field, in the order in which authors write it.
import {z} from 'zod';

import {field, listOf, textSchema} from './field.ts';
import {lessonFields} from './lesson-fields.ts';

const slotFields = z.strictObject({
  starts: field(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/), {
    description: 'When it starts, by the 24-hour clock, between quotation marks.',
    expected: 'a time between quotation marks, HH:MM',
    example: "starts: '08:50'",
  }),
  minutes: field(z.int().min(1).max(400), {
    description: 'How long it takes.',
    expected: 'a whole number of minutes',
    example: 'minutes: 55',
  }),
  kind: field(z.enum(['opening', 'session', 'break', 'closing']), {
    description:
      '`opening`, `session`, `break` (also lunch) or `closing`. A session without `lesson` is a slot of the carousel.',
    expected: 'one of `opening`, `session`, `break`, `closing`',
    example: 'kind: session',
  }),
  title: field(textSchema, {
    description: 'What the timetable calls it.',
    expected: 'text',
    example: 'title: Session 1',
  }),
  lesson: field(textSchema.optional(), {
    description: 'Slug of the lesson or assembly that everyone has then.',
    expected: 'the slug of a lesson',
    example: 'lesson: one-sentence-can-change-it',
  }),
});

/** The schema of the front matter. Which words exist and how fields agree with each other is for the rules. */
export const dayFields = z.strictObject({
  title: field(textSchema, {
    description: 'What the day is, in 10 to 70 characters. Unique in the library.',
    expected: 'text',
    example: "title: 'Think for yourself: a Year 9 day'",
  }),
  summary: lessonFields.shape.summary,
  keyStages: field(listOf(textSchema).min(1), {
    description: 'For which key stage; a day for pupils with special educational needs may name two.',
    expected: 'a list of key stages, each once',
    example: 'keyStages: [ks3]',
  }),
  years: field(lessonFields.shape.years, {
    description: 'For which school years, 0 for Reception. Each lies in one of the key stages.',
    expected: 'a list of school years from 0 (Reception) to 13, each once',
    example: 'years: [9]',
  }),
  themes: field(listOf(textSchema).min(1), {
    description: 'Its themes, the most important first.',
    expected: 'a list of themes, each once',
    example: 'themes: [fake-news, extremism]',
  }),
  needs: field(listOf(textSchema), {
    description: 'Areas of need, of a day that was made for them. Otherwise empty.',
    expected: 'a list of areas of need, each once',
    example: 'needs: []',
  }),
  groups: field(z.int().min(1).max(20), {
    description: 'For how many groups the carousel is laid out.',
    expected: 'a whole number of groups, 1 to 20',
    example: 'groups: 5',
  }),
  groupSize: field(z.int().min(1).max(60).optional(), {
    description: 'For how many pupils in a group the numbers of kit and sheets are given. Without it, 30.',
    expected: 'a whole number of pupils, 1 to 60',
    example: 'groupSize: 6',
  }),
  moving: field(z.enum(['pupils', 'kit']).optional(), {
    description:
      'What goes from room to room between sessions: `pupils`, or `kit` while every group stays in its own room. Without it, nothing is said about it.',
    expected: 'one of `pupils`, `kit`',
    example: 'moving: kit',
  }),
  timetable: field(z.array(slotFields).min(1).max(30), {
    description: 'What happens when, in the order of the clock.',
    expected: 'a list of slots with `starts`, `minutes`, `kind` and `title`',
    example: "timetable: [{ starts: '09:15', minutes: 55, kind: session, title: Session 1 }]",
  }),
  carousel: field(listOf(textSchema), {
    description:
      'Slugs of lessons or workshops, as many as there are sessions without `lesson`. Each group meets each once, in the order of a ring: group `g` in slot `s` meets number `g + s`, counted on from the first after the last.',
    expected: 'a list of slugs of lessons, each once',
    example: 'carousel: [leave-the-page, fair-or-lawful]',
  }),
  followUps: field(listOf(textSchema).length(2), {
    description: 'Slugs of the two tutor-time sessions that follow in the weeks after.',
    expected: 'a list of two slugs of lessons',
    example: 'followUps: [would-you-share-it, who-can-i-tell]',
  }),
  reviewed: lessonFields.shape.reviewed,
  reviewDue: lessonFields.shape.reviewDue,
  licence: lessonFields.shape.licence,
});

/** The front matter of a day. */
export type DayFields = z.infer<typeof dayFields>;
