// Renders the part of docs/lesson-format.md about drop-down days.
import {dayFields} from '../fields/day-fields.ts';
import {DAY_SECTIONS} from '../parse/page-sections.ts';
import {renderFields} from './render-fields.ts';

const SECTION_NOTES: Record<(typeof DAY_SECTIONS)[number], string> = {
  Purpose: 'why, for whom, and how it supports the weekly lessons',
  'Staff briefing': 'a briefing of 15 minutes to read out',
  'Rooms and kit': 'a table: session, room, screen, what to print and how many, other kit',
  'Note to parents and carers': 'a letter that a school can paste',
  'Pupils who are absent or need a different day':
    'what absent pupils do, what helps a pupil for whom a changed day is hard, adapted packs',
  'Closing reflection': 'the script of the last slot',
  'Retrieval quiz':
    '8 to 10 questions for two to three weeks later, and under `### Answers` an answer to each',
};

/** Renders the part, without a heading of its own. */
export function renderDayFormat(): string[] {
  const sections = DAY_SECTIONS.map((title, index) => `${index + 1}. **${title}**: ${SECTION_NOTES[title]}`);
  return [
    'A drop-down day is one file, `content/days/<slug>.md`, of the same Markdown as a lesson; of the directives only `::shared`. `npm run lessons -- new-day <slug>` starts one. It names lessons by their slug, and fits them into its timetable.',
    '### Front matter of a day',
    renderFields(dayFields),
    '### Sections of a day',
    `Headings of the second level, in this order, none left out:\n\n${sections.join('\n')}`,
  ];
}
