// What is taught on a drop-down day: each lesson once, with who meets it when and what it needs.
import type {DaySummary, LessonSummary, Library} from '@resilience/content';
import {toLabel, toListText, toResourcesText, toSheetOrder, toWeightText} from '@resilience/content/say';

import {isCarouselSlot, toDayGrid, toGridSessions} from './to-day-grid.ts';

/** A sheet to print for a session. */
export interface SessionSheet {
  href: string;
  title: string;
  adapted: boolean;
}

/** A lesson of the day. */
export interface DaySession {
  slug: string;
  href: string;
  title: string;
  summary: string;
  /** Its pattern in the grid; missing where everyone has it at once. */
  pattern?: number;
  /** "Group 1 at 09:05, Group 3 at 10:20 and Group 2 at 11:20"; "Everyone at 08:40". */
  who: string;
  /** "Lesson, 50 minutes in a slot of 55". */
  length: string;
  /** "A classroom, some printing, no devices". */
  needs: string;
  content: string;
  contentNote?: string;
  sheets: SessionSheet[];
}

/** Where and when a lesson is met. */
interface Meeting {
  slug: string;
  /** The shortest slot that it has to fit. */
  slotMinutes: number;
  who: string;
  pattern?: number;
}

/** @returns the lessons of the day in the order in which they are first met; the ring in its own order */
export function toDaySessions(day: DaySummary, library: Library): DaySession[] {
  return toMeetings(day, library).flatMap((meeting) => {
    const lesson = library.findLesson(meeting.slug);
    return lesson ? [toSession(lesson, meeting, library)] : [];
  });
}

function toMeetings(day: DaySummary, library: Library): Meeting[] {
  const firstOfRing = day.timetable.findIndex(isCarouselSlot);
  return day.timetable.flatMap((slot, index) => {
    if (index === firstOfRing) return toRingMeetings(day, library);
    if (slot.lesson === undefined) return [];
    return [{slug: slot.lesson, slotMinutes: slot.minutes, who: `Everyone at ${slot.starts}`}];
  });
}

function toRingMeetings(day: DaySummary, library: Library): Meeting[] {
  const {columns, rows} = toDayGrid(day, library);
  const slots = columns.filter(({slot}) => slot !== undefined);
  const slotMinutes = Math.min(...slots.map(({minutes}) => minutes));
  return toGridSessions(day, library).map(({slug, pattern}) => {
    const times = slots.flatMap(({starts}, slot) =>
      rows
        .filter(({sessions}) => sessions[slot]?.pattern === pattern)
        .map(({label}) => `${label} at ${starts}`),
    );
    return {slug, pattern, slotMinutes, who: toListText(times)};
  });
}

function toSession(lesson: LessonSummary, meeting: Meeting, {vocabularies}: Library): DaySession {
  const {slug, title, summary, resources, weight, contentNote} = lesson;
  const kind = toLabel(vocabularies.kinds, lesson.kind);
  return {
    slug,
    href: `/lessons/${slug}`,
    title,
    summary,
    pattern: meeting.pattern,
    who: meeting.who,
    length: `${kind}, ${toFitText(lesson, meeting.slotMinutes)}`,
    needs: toResourcesText(resources),
    content: toWeightText(weight),
    contentNote,
    sheets: toSheets(lesson),
  };
}

/** @returns "55 minutes", "50 minutes in a slot of 55", "60 minutes, to be cut to fit 55" */
export function toFitText({minutes}: Pick<LessonSummary, 'minutes'>, slotMinutes: number): string {
  if (minutes === slotMinutes) return `${minutes} minutes`;
  return minutes < slotMinutes
    ? `${minutes} minutes in a slot of ${slotMinutes}`
    : `${minutes} minutes, to be cut to fit ${slotMinutes}`;
}

function toSheets({slug, worksheets}: LessonSummary): SessionSheet[] {
  return toSheetOrder(worksheets).map(({name, title, adapted}) => ({
    href: `/lessons/${slug}/worksheets/${name}`,
    title,
    adapted,
  }));
}
