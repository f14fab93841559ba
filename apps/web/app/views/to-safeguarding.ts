// What the designated safeguarding lead should know before the day: how heavy each lesson is, and what may come up.
import {toListText} from '@resilience/content/say';

import type {BookLesson, DayBook} from './day-book.ts';
import {toRoomNames, toRuns} from './to-kit.ts';
import {toTaught, type Taught} from './to-running-orders.ts';

/** What to know of one lesson. */
export interface CareLine {
  id: string;
  title: string;
  weight: 1 | 2 | 3;
  contentNote?: string;
  /** "09:05 and 10:20 in Room 4". */
  when: string;
  /** "9A at 09:05, 9B at 10:20". */
  who: string;
  /** Paragraphs of the lesson about what pupils may tell, as HTML. */
  care: string[];
  /** Hard remarks that the lesson has a reply to. */
  remarks: string[];
}

const MAY_TELL =
  /\b(disclos\w*|tells? you|offer|recogni[sz]e|worr\w+|upset\w*|distress\w*|safeguarding|at home|have lived|has lived|happened to|secret|private)\b/i;

/** @returns every lesson of the day, the heaviest first */
export function toCare(book: DayBook): CareLine[] {
  const taught = toTaught(book);
  const repeated = findRepeated(taught.flatMap(({lesson}) => (lesson ? [lesson] : [])));
  return taught
    .map((one) => toLine(book, {taught: one, repeated}))
    .sort((one, other) => other.weight - one.weight);
}

function toLine(book: DayBook, {taught, repeated}: {taught: Taught; repeated: Set<string>}): CareLine {
  const {id, lesson} = taught;
  return {
    id,
    title: taught.title,
    weight: toWeight(book, taught),
    when: toWhen(book, taught),
    who: toWho(book, taught),
    care: [],
    remarks: [],
    ...(lesson && toLessonCare(lesson, repeated)),
  };
}

function toLessonCare(lesson: BookLesson, repeated: Set<string>) {
  const {title, contentNote, remarks} = lesson;
  return {
    title,
    ...(contentNote !== undefined && {contentNote}),
    care: toParagraphs(lesson).filter((text) => !repeated.has(text) && MAY_TELL.test(text)),
    remarks,
  };
}

function toWeight({plan}: DayBook, {lesson, session}: Taught): CareLine['weight'] {
  return lesson?.weight ?? plan.sessions.find(({id}) => id === session)?.weight ?? 1;
}

function toWhen(book: DayBook, taught: Taught): string {
  const times = toListText(taught.slots.map(({starts}) => starts));
  const rooms = toRoomNames(book, taught);
  return rooms.length > 0 ? `${times} in ${toListText(rooms)}` : times;
}

function toWho(book: DayBook, taught: Taught): string {
  if (taught.session === undefined) return 'everyone';
  const {groups, slots} = book.plan;
  return toRuns(book, taught)
    .map((run) => {
      const names = groups.filter(({id}) => run.groups.includes(id)).map(({name}) => name);
      return `${toListText(names)} at ${slots.find(({id}) => id === run.slot)?.starts}`;
    })
    .join(', ');
}

function toParagraphs({beforeYouTeachHtml}: BookLesson): string[] {
  return beforeYouTeachHtml.match(/<p>[\s\S]*?<\/p>/g) ?? [];
}

// What several lessons say in the same words is the school's own routine, and known to the lead.
function findRepeated(lessons: BookLesson[]): Set<string> {
  const slugsOf = new Map<string, Set<string>>();
  for (const lesson of lessons) {
    for (const text of toParagraphs(lesson)) {
      slugsOf.set(text, (slugsOf.get(text) ?? new Set()).add(lesson.slug));
    }
  }
  return new Set([...slugsOf].filter(([, slugs]) => slugs.size > 1).map(([text]) => text));
}
