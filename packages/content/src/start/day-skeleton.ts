// The file with which a new drop-down day starts: whole in form, with everything that only its author knows left to
// write.
import type {KnownWords} from '../check/known-words.ts';
import {LEFT_TO_WRITE} from '../check/left-to-write.ts';
import type {IsoDate} from '../lesson.ts';
import {addYear} from './add-year.ts';

/** What is known of a new day. */
export interface NewDay {
  slug: string;
  words: KnownWords;
  today: IsoDate;
}

const QUESTIONS = 8;

/** Makes the text of a new day. */
export function createDaySkeleton(day: NewDay): string {
  return `${createFrontMatter(day)}\n${createBody(day)}`;
}

function createFrontMatter({slug, words, today}: NewDay): string {
  const stage = words.keyStages.find(({id}) => id === 'ks3') ?? words.keyStages[0];
  return `---
title: '${LEFT_TO_WRITE} the title of ${slug}'
summary: '${LEFT_TO_WRITE} in one sentence what happens on the day'
keyStages: [${stage?.id ?? 'ks3'}]
years: [${stage?.years[0] ?? 7}]
themes: [${words.themes[0] ?? 'theme'}]
needs: []
groups: 3
timetable:
  - { starts: '08:50', minutes: 20, kind: opening, title: Opening assembly }
  - { starts: '09:15', minutes: 55, kind: session, title: Session 1 }
  - { starts: '10:10', minutes: 20, kind: break, title: Break }
  - { starts: '10:30', minutes: 55, kind: session, title: Session 2 }
  - { starts: '11:30', minutes: 55, kind: session, title: Session 3 }
  - { starts: '12:25', minutes: 45, kind: break, title: Lunch }
  - { starts: '13:15', minutes: 20, kind: closing, title: Closing reflection }
carousel:
  - '${LEFT_TO_WRITE} the slug of the first lesson'
  - '${LEFT_TO_WRITE} the slug of the second'
  - '${LEFT_TO_WRITE} the slug of the third'
followUps:
  - '${LEFT_TO_WRITE} the slug of a tutor-time session'
  - '${LEFT_TO_WRITE} the slug of another'
reviewed: ${today}
reviewDue: ${addYear(today)}
licence: CC-BY-4.0
---
`;
}

function createBody({words: {passages}}: NewDay): string {
  const disclosure = 'if-a-pupil-tells-you';
  return `## Purpose

${LEFT_TO_WRITE} why, for whom, and which weekly lessons it supports.

## Staff briefing

${LEFT_TO_WRITE} a briefing of 15 minutes to read out, with the ground rules and whom to ring.
${passages.includes(disclosure) ? `\n::shared{name="${disclosure}"}\n` : ''}
## Rooms and kit

| Session | Room | Screen | Print | Other kit |
| --- | --- | --- | --- | --- |
| ${LEFT_TO_WRITE} the lesson | | | | |

## Note to parents and carers

${LEFT_TO_WRITE} a letter that a school can paste.

## Pupils who are absent or need a different day

${LEFT_TO_WRITE} what absent pupils do, and what helps a pupil for whom a changed day is hard.

## Closing reflection

${LEFT_TO_WRITE} the script of the last slot.

## Retrieval quiz

${createList('a question')}
### Answers

${createList('its answer')}`;
}

function createList(text: string): string {
  const numbers = Array.from({length: QUESTIONS}, (_, index) => index + 1);
  return numbers.map((number) => `${number}. ${LEFT_TO_WRITE} ${text}\n`).join('');
}
