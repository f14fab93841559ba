// The shape of a drop-down day as data.
import {address, count, day, html, list, object, oneOf, ref, text, type Schema} from './schema.ts';

/** A whole drop-down day with its timetable. */
export const daySchemas: Record<string, Schema> = {
  DaySlot: object(
    {
      starts: {type: 'string', pattern: '^\\d\\d:\\d\\d$'},
      minutes: count,
      kind: oneOf('opening', 'session', 'break', 'closing'),
      title: text,
      lesson: {...text, description: 'Slug of the lesson that everyone has then.'},
    },
    ['lesson'],
  ),
  Day: object(
    {
      url: address(),
      slug: text,
      title: text,
      summary: text,
      keyStages: list(text),
      years: list({type: 'integer', minimum: 0, maximum: 13}),
      themes: list(text),
      needs: list(text),
      groups: count,
      groupSize: {...count, description: 'Pupils in a group; 30 where it is missing.'},
      moving: {
        ...oneOf('pupils', 'kit'),
        description: 'What goes from room to room. With kit, each group stays in its own room.',
      },
      timetable: list(ref('DaySlot')),
      carousel: {
        ...list(text),
        description:
          'Slugs of lessons in ring order: in session slot s, group g meets number (g + s) % length, all counted from 0.',
      },
      followUps: list(text),
      weight: oneOf(1, 2, 3),
      reviewed: day,
      reviewDue: day,
      licence: text,
      hash: text,
      purposeHtml: html,
      staffBriefingHtml: html,
      roomsAndKitHtml: html,
      parentNoteHtml: html,
      absentPupilsHtml: html,
      closingHtml: html,
      quizHtml: html,
      quizAnswersHtml: html,
      markdown: text,
    },
    ['groupSize', 'moving'],
  ),
};
