// Builds drop-down days for tests: whole and right beside the example lesson, but for what the test says.
import {exampleLesson, type ExampleFields} from './example-lesson.ts';

const FIELDS: ExampleFields = {
  title: 'A day about posts',
  summary: 'Pupils judge posts all day.',
  keyStages: '[ks3]',
  years: '[8]',
  themes: '[fake-news]',
  needs: '[]',
  groups: '1',
  timetable: `
  - { starts: '09:00', minutes: 50, kind: session, title: Session 1 }
  - { starts: '09:50', minutes: 20, kind: closing, title: Closing }`,
  carousel: '[judge-a-post]',
  followUps: '[leave-the-page, check-a-picture]',
  reviewed: '2026-11-20',
  reviewDue: '2027-11-20',
  licence: 'CC-BY-4.0',
};

const SECTIONS: [title: string, text: string][] = [
  ['Purpose', 'To **check** posts.'],
  ['Staff briefing', 'Keep calm.\n\n### At the door\n\nSmile.'],
  ['Rooms and kit', '| Room | Print |\n| --- | --- |\n| 1 | Nothing |'],
  ['Note to parents and carers', 'Dear all,'],
  ['Pupils who are absent or need a different day', 'A quiet room.'],
  ['Closing reflection', '> **Say** “Well done.”'],
  ['Retrieval quiz', `${list('Why?')}\n\n### Answers\n\n${list('Because.')}`],
];

/**
 * Builds the file of a day.
 * @param fields fields that differ from the example's
 * @param texts texts of sections that differ, by their title
 */
export function exampleDay(fields: ExampleFields = {}, texts: Record<string, string> = {}): string {
  const lines = Object.entries({...FIELDS, ...fields}).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const sections = SECTIONS.map(([title, text]) => `## ${title}\n\n${texts[title] ?? text}\n`);
  return `---\n${lines.join('\n')}\n---\n\n${sections.join('\n')}`;
}

/** The lessons that the day names, by path. */
export const EXAMPLE_DAY_LESSONS: Record<string, string> = {
  'lessons/fake-news/leave-the-page/lesson.md': exampleLesson(),
  'lessons/fake-news/check-a-picture/lesson.md': exampleLesson({title: 'Check a picture'}),
  'lessons/fake-news/judge-a-post/lesson.md': exampleLesson({
    title: 'Judge a post in a lesson',
    kind: 'lesson',
    minutes: '40',
  }).replace('First look (15 minutes)', 'First look (35 minutes)'),
};

function list(text: string): string {
  return Array.from({length: 8}, (_, index) => `${index + 1}. ${text}`).join('\n');
}
