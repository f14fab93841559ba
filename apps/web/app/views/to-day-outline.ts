// A day, or one group's, room's or adult's part of it, as the outline that files are written from.
import type {DayEvent, DayOutline} from '@resilience/exports';
import {toAdultDay, toGroupDay, toRoomDay, toSlotEnd, type DayEntry, type Slot} from '@resilience/planner';

import {findBookLesson, toLessonHref, type DayBook} from './day-book.ts';
import {toContentSummary} from './to-content-summary.ts';
import {countPupils} from './to-kit.ts';

/** Whose calendar it is: everybody's, or a `group:g1`, `room:r1`, `adult:a1`. */
export type Who = {kind: 'group' | 'room' | 'adult'; id: string; name: string} | undefined;

/** What an outline has that the plan does not say. */
export interface OutlineFacts {
  /** Names the day among all others; never a secret. */
  id: string;
  /** An instant. */
  changed: string;
  /** Absolute address of the day's page, where it is no secret. */
  url?: string;
}

/**
 * @param who `group:g1`, or as the addresses of sheets have it: `g1`
 * @returns whom it names in this plan; undefined where it names nobody
 */
export function toWho({plan}: DayBook, who: string): Who {
  const lists = {group: plan.groups, room: plan.rooms, adult: plan.adults};
  const all = Object.entries(lists).flatMap(([kind, things]) =>
    things.map(({id, name}) => ({kind: kind as keyof typeof lists, id, name})),
  );
  return all.find(({kind, id}) => who === `${kind}:${id}`) ?? all.find(({id}) => who === id);
}

/** @returns whom an address asks for, by either of its names; empty for everybody */
export function toAsked(query: URLSearchParams): string {
  return query.get('who') || query.get('for') || '';
}

/** Lays a day out for files. */
export function toDayOutline(book: DayBook, facts: OutlineFacts, who?: Who): DayOutline {
  const {plan} = book;
  return {
    ...facts,
    title: who ? `${plan.title}: ${who.name}` : plan.title,
    ...(plan.date && {date: plan.date}),
    events: (who ? toEntries(book, who) : toAllEntries(book)).map((entry) => toEvent(book, entry)),
  };
}

function toEntries({plan, rotation}: DayBook, {kind, id}: NonNullable<Who>): DayEntry[] {
  if (kind === 'group') return toGroupDay(plan, rotation, id).filter(isBusy);
  if (kind === 'room') return toRoomDay(plan, rotation, id).filter(isBusy);
  return toAdultDay(plan, rotation, id).filter((entry) => isBusy(entry) && entry.kind !== 'break');
}

function isBusy({kind, session}: DayEntry): boolean {
  return kind !== 'session' || session !== undefined;
}

function toAllEntries({plan, rotation}: DayBook): DayEntry[] {
  return plan.slots.flatMap((slot): DayEntry[] => {
    if (slot.kind !== 'session') return [toTogether(slot, plan.groups)];
    return rotation.runs
      .filter((run) => run.slot === slot.id)
      .map((run) => {
        const session = plan.sessions.find(({id}) => id === run.session);
        const times = {starts: slot.starts, ends: toSlotEnd(slot)};
        return {kind: slot.kind, title: session?.title ?? '', lesson: session?.lesson, ...times, ...run};
      });
  });
}

function toTogether(slot: Slot, groups: {id: string}[]): DayEntry {
  const {id, kind, title, starts, lesson} = slot;
  return {
    slot: id,
    kind,
    title,
    starts,
    ends: toSlotEnd(slot),
    lesson,
    groups: groups.map((group) => group.id),
  };
}

function toEvent(book: DayBook, entry: DayEntry): DayEvent {
  const {plan, site} = book;
  const lesson = findBookLesson(book, entry);
  const place = plan.rooms.find(({id}) => id === entry.room)?.name;
  return {
    id: [entry.slot, entry.session ?? 'all', entry.groups[0] ?? 'none'].join('-'),
    title: entry.title,
    starts: entry.starts,
    ends: entry.ends,
    ...(place && {place}),
    groups: plan.groups.filter(({id}) => entry.groups.includes(id)).map(({name}) => name),
    adults: plan.adults.filter(({id}) => id === entry.adult).map(({name}) => name),
    pupils: countPupils(book, entry.groups),
    ...(lesson && {description: toContentSummary(lesson.summary), url: toLessonHref({site}, lesson.slug)}),
  };
}
