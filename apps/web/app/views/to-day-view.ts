// What the page of one drop-down day shows, in words.
import type {DaySlot, DaySummary, LessonSummary, Library} from '@resilience/content';
import {
  toAudienceText,
  toCountText,
  toDateText,
  toLabel,
  toNeedsText,
  toShortLabel,
  toWeightText,
  toYearsText,
  type Fact,
} from '@resilience/content/say';
import {toSlotEnd} from '@resilience/planner';

import {toDaySpan, toDurationText, type Span} from './to-day-span.ts';
import {isCarouselSlot, toDayGrid, type DayGrid} from './to-day-grid.ts';
import {toDaySessions, type DaySession} from './to-day-sessions.ts';
import {toLessonCard, type LessonCard} from './to-lesson-card.ts';

/** One line of the timetable. */
export interface SlotView extends Span {
  title: string;
  kind: DaySlot['kind'];
  /** The lesson that everyone has then. */
  lesson?: {href: string; title: string};
  /** True where the groups part: the grid says who meets what. */
  inGroups: boolean;
}

/** The page of a drop-down day. */
export interface DayView {
  stages: string[];
  years: string;
  themes: {href: string; label: string}[];
  /** "communication and interaction, and for sensory and physical needs"; only of a day made for them. */
  madeFor?: string;
  glance: Fact[];
  slots: SlotView[];
  grid: DayGrid;
  sessions: DaySession[];
  followUps: LessonCard[];
}

/** Puts a day into words. */
export function toDayView(day: DaySummary, library: Library): DayView {
  const {vocabularies, themes} = library;
  const sessions = toDaySessions(day, library);
  const needs = day.needs.map((id) => toLabel(vocabularies.needs, id));
  return {
    stages: day.keyStages.map((id) => toLabel(vocabularies.keyStages, id)),
    years: toYearsText(day.years),
    themes: day.themes.map((id) => ({href: `/themes/${id}`, label: toShortLabel(themes, id)})),
    madeFor: needs.length > 0 ? toNeedsText(needs) : undefined,
    glance: toDayGlance(day, library),
    slots: day.timetable.map((slot) => toSlotView(slot, library)),
    grid: toDayGrid(day, library),
    sessions,
    followUps: day.followUps
      .flatMap((slug) => library.findLesson(slug) ?? [])
      .map((lesson) => toLessonCard(lesson, library)),
  };
}

function toSlotView(slot: DaySlot, library: Library): SlotView {
  const {starts, minutes, title, kind} = slot;
  const lesson = slot.lesson === undefined ? undefined : library.findLesson(slot.lesson);
  return {
    starts,
    ends: toSlotEnd(slot),
    minutes,
    title,
    kind,
    lesson: lesson && {href: `/lessons/${lesson.slug}`, title: lesson.title},
    inGroups: isCarouselSlot(slot),
  };
}

/** @returns the lines of the at-a-glance box, most asked first */
export function toDayGlance(day: DaySummary, library: Library): Fact[] {
  const {starts, ends, minutes} = toDaySpan(day.timetable);
  const stages = day.keyStages.map((id) => toLabel(library.vocabularies.keyStages, id));
  const lessons = toLessons(day, library);
  const printed = lessons.filter(({resources}) => resources.printing !== 'none');
  return [
    {term: 'For', text: toAudienceText(stages, day.years)},
    {term: 'Times', text: `${starts} to ${ends} (${toDurationText(minutes)})`},
    {term: 'Groups', text: toGroupsText(day)},
    {term: 'Sessions', text: toSessionsText(day)},
    {term: 'Content', text: `${toWeightText(day.weight)} at its heaviest`},
    {term: 'To print', text: `Sheets for ${printed.length} of ${toCountText(lessons.length, 'lesson')}`},
    {term: 'Devices', text: toDevicesText(lessons)},
    {term: 'Reviewed', text: toDateText(day.reviewed)},
    {term: 'Next review', text: toDateText(day.reviewDue)},
  ];
}

function toLessons({timetable, carousel}: DaySummary, library: Library): LessonSummary[] {
  const slugs = new Set([...timetable.flatMap(({lesson}) => lesson ?? []), ...carousel]);
  return [...slugs].flatMap((slug) => library.findLesson(slug) ?? []);
}

function toGroupsText({groups, carousel}: DaySummary): string {
  return groups > 1 && carousel.length > 1 ? `${groups}, taking turns` : String(groups);
}

function toSessionsText({timetable}: DaySummary): string {
  const sessions = timetable.filter(({kind}) => kind === 'session');
  const inTurn = sessions.filter(isCarouselSlot).length;
  const together = sessions.length - inTurn;
  return [inTurn > 0 && `${inTurn} in turn`, together > 0 && `${together} for everyone`]
    .filter(Boolean)
    .join(', ');
}

function toDevicesText(lessons: LessonSummary[]): string {
  const count = (devices: string) => lessons.filter(({resources}) => resources.devices === devices).length;
  const pupils = count('pupils');
  const teacher = count('teacher');
  const parts = [
    pupils > 0 && `for pupils in ${toCountText(pupils, 'lesson')}`,
    teacher > 0 && `one for the teacher in ${toCountText(teacher, 'lesson')}`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'None';
  return parts.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}
