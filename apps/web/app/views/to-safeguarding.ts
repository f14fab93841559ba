// What the designated safeguarding lead should know before the day: how heavy each lesson is, and what may come up.
import {toListText} from '@resilience/content/say';

import type {BookLesson, DayBook} from './day-book.ts';
import {toRoomNames, toRuns} from './to-kit.ts';
import {toPassages} from './to-passages.ts';
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
  /** Passages of the lesson about what pupils may tell, as HTML; each with the list that it leads to. */
  care: string[];
  /** Hard remarks that the lesson has a reply to. */
  remarks: string[];
}

const MAY_TELL =
  /\b(disclos\w*|tells? you|offer|recogni[sz]e|worr\w+|upset\w*|distress\w*|safeguarding|at home|have lived|has lived|happened to|secret|private|immediate danger)\b/i;

/** What the day's lessons say. */
export interface Care {
  /** Every lesson of the day, the heaviest first. */
  lines: CareLine[];
  /** Passages that several lessons have in the same words, once: what every adult does when a pupil tells something. */
  shared: string[];
}

/** @returns what to know of each lesson, and what holds for several */
export function toCare(book: DayBook): Care {
  const taught = toTaught(book);
  const lessons = taught.flatMap(({lesson}) => lesson ?? []);
  const repeated = findRepeated(lessons);
  const lines = taught.map((one) => toLine(book, {taught: one, repeated}));
  const shared = lessons.flatMap((lesson) => toTold(lesson).filter((one) => isRepeated(one, repeated)));
  return {
    lines: lines.sort((one, other) => other.weight - one.weight),
    shared: [...new Set(shared.map((blocks) => blocks.join('')))],
  };
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
    care: toTold(lesson)
      .filter((blocks) => !isRepeated(blocks, repeated))
      .map((blocks) => blocks.join('')),
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

/** Passages about what pupils may tell. A list alone, such as ground rules, is for pupils. */
function toTold({beforeYouTeachHtml}: BookLesson): string[][] {
  return toPassages(beforeYouTeachHtml).filter(
    ([first = '', ...rest]) => first.startsWith('<p>') && MAY_TELL.test([first, ...rest].join('')),
  );
}

function isRepeated(blocks: string[], repeated: Set<string>): boolean {
  return blocks.every((block) => repeated.has(block));
}

// What several lessons say in the same words is said once for all of them.
function findRepeated(lessons: BookLesson[]): Set<string> {
  const slugsOf = new Map<string, Set<string>>();
  for (const {slug, beforeYouTeachHtml} of lessons) {
    for (const block of toPassages(beforeYouTeachHtml).flat()) {
      slugsOf.set(block, (slugsOf.get(block) ?? new Set()).add(slug));
    }
  }
  return new Set([...slugsOf].filter(([, slugs]) => slugs.size > 1).map(([block]) => block));
}
