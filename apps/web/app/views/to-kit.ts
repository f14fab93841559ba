// What a day needs, added up: copies, devices, screens.
import type {Run} from '@resilience/planner';
import {toCountText, toSheetOrder} from '@resilience/content/say';

import {findBookLesson, toLessonHref, type BookLesson, type DayBook} from './day-book.ts';
import {toTaught, type Taught} from './to-running-orders.ts';

/** A sheet to print, with how many of it. */
export interface KitSheet {
  title: string;
  href: string;
  /** "up to 90, one for each pupil"; "3 sets, one each time it runs (1 is enough if nobody writes on it)". */
  copies: string;
}

/** What one lesson needs on the day. */
export interface KitLine {
  id: string;
  title: string;
  /** Names of the rooms it is in. */
  rooms: string[];
  /** True when its room must have a screen. */
  screen: boolean;
  /** "30 for pupils", "1 for the teacher", "none". */
  devices: string;
  sheets: KitSheet[];
  /** True of the school's own session, of which nothing is known here. */
  own: boolean;
}

/** The whole kit list. */
export interface Kit {
  lines: KitLine[];
  /** Sheets of which each pupil has one, added up over the day. */
  pupilCopies: number;
  /** Most devices for pupils that are in use at the same time. */
  devicesAtOnce: number;
  /** Names of rooms that need a screen. */
  screens: string[];
}

/** Adds up what the day needs. */
export function toKit(book: DayBook): Kit {
  const lines = toTaught(book).map((taught) => toLine(book, taught));
  const screens = new Set(lines.filter(({screen}) => screen).flatMap(({rooms}) => rooms));
  return {
    lines,
    pupilCopies: toTaught(book).reduce((sum, taught) => sum + countPupilCopies(book, taught), 0),
    devicesAtOnce: Math.max(0, ...book.plan.slots.map(({id}) => countDevices(book, id))),
    screens: [...screens],
  };
}

/** @returns how many pupils the groups have together */
export function countPupils({plan}: DayBook, groups: string[]): number {
  return plan.groups.filter(({id}) => groups.includes(id)).reduce((sum, {size}) => sum + size, 0);
}

/** @returns the runs of something taught; for a fixed point one with every group in it */
export function toRuns({plan, rotation}: DayBook, {id, session, slots}: Taught): Run[] {
  if (session !== undefined) return rotation.runs.filter((run) => run.session === session);
  return slots.map((slot) => ({slot: slot.id, session: id, groups: plan.groups.map((group) => group.id)}));
}

/** @returns names of the rooms that something is taught in, each once */
export function toRoomNames(book: DayBook, taught: Taught): string[] {
  const used = new Set(toRuns(book, taught).map(({room}) => room));
  return book.plan.rooms.filter(({id}) => used.has(id)).map(({name}) => name);
}

function toLine(book: DayBook, taught: Taught): KitLine {
  const {id, title, lesson, session} = taught;
  const planned = book.plan.sessions.find((candidate) => candidate.id === session);
  return {
    id,
    title: lesson?.title ?? title,
    rooms: toRoomNames(book, taught),
    screen: planned?.screen ?? lesson?.resources.devices === 'teacher',
    devices: lesson ? toDevicesText(book, {lesson, taught}) : '',
    sheets: lesson ? toSheets(book, {lesson, taught}) : [],
    own: lesson === undefined,
  };
}

interface Lesson {
  lesson: BookLesson;
  taught: Taught;
}

function toDevicesText(book: DayBook, {lesson, taught}: Lesson): string {
  const {devices} = lesson.resources;
  if (devices === 'none') return 'none';
  const atOnce = taught.slots.map(({id}) => toRuns(book, taught).filter(({slot}) => slot === id));
  if (devices === 'teacher') return `${Math.max(...atOnce.map(({length}) => length))} for the teacher`;
  const pupils = atOnce.map((runs) =>
    countPupils(
      book,
      runs.flatMap(({groups}) => groups),
    ),
  );
  return `${Math.max(...pupils)} for pupils`;
}

function toSheets(book: DayBook, {lesson, taught}: Lesson): KitSheet[] {
  const runs = toRuns(book, taught);
  const pupils = countPupils(
    book,
    runs.flatMap(({groups}) => groups),
  );
  const rooms = Math.max(...taught.slots.map(({id}) => runs.filter(({slot}) => slot === id).length));
  return toSheetOrder(lesson.worksheets).map(({name, title, adapted}) => ({
    title,
    href: `${toLessonHref(book, lesson.slug)}/worksheets/${name}`,
    copies: toCopiesText({adapted, printing: lesson.resources.printing, pupils, runs: runs.length, rooms}),
  }));
}

// How many sheets a set is, and whether pupils write on them, only the lesson says.
function toCopiesText(facts: {
  adapted: boolean;
  printing: BookLesson['resources']['printing'];
  pupils: number;
  runs: number;
  /** How many runs there are at once. */
  rooms: number;
}): string {
  const {adapted, printing, pupils, runs, rooms} = facts;
  if (adapted) return 'one for each pupil who uses it';
  if (printing === 'each') return `up to ${pupils}, one for each pupil`;
  if (runs === rooms) return toCountText(runs, 'set');
  const [are, them] = rooms === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${toCountText(runs, 'set')}, one each time it runs (${rooms} ${are} enough if nobody writes on ${them})`;
}

function countPupilCopies(book: DayBook, taught: Taught): number {
  const {lesson} = taught;
  if (lesson?.resources.printing !== 'each') return 0;
  const ordinary = lesson.worksheets.filter(({adapted}) => !adapted).length;
  return (
    ordinary *
    countPupils(
      book,
      toRuns(book, taught).flatMap(({groups}) => groups),
    )
  );
}

function countDevices(book: DayBook, slot: string): number {
  const {sessions} = book.plan;
  const groups = book.rotation.runs
    .filter((run) => run.slot === slot)
    .filter(({session}) => {
      const lesson = findBookLesson(book, sessions.find(({id}) => id === session) ?? {});
      return lesson?.resources.devices === 'pupils';
    })
    .flatMap((run) => run.groups);
  return countPupils(book, groups);
}
