// A day in pictures: what comes after what, for pupils who need to see it.
import {toUpperFirst} from '@resilience/content/say';
import {toGroupDay, type DayEntry} from '@resilience/planner';

import type {DayBook} from './day-book.ts';
import {fillGaps, type DayLine} from './fill-gaps.ts';
import {toShortTitle} from './to-short-title.ts';

/** The drawings of our own that a timetable uses. */
export type DayIcon =
  'together' | 'lesson' | 'break' | 'quiet' | 'lunch' | 'outdoors' | 'end' | 'free' | 'home';

/** One thing of the day, as a picture and a few words. */
export interface PictureStep {
  id: string;
  icon: DayIcon;
  title: string;
  /** "my form room": where everyone has it at once, each in a room of their own. */
  ownRoom?: string;
  /** Set on time that the day has nothing for. */
  isGap?: true;
  /** True of a session that the title names, not the timetable's slot for it. */
  named: boolean;
  starts: string;
  ends: string;
  /** "Room 4". */
  place?: string;
  /** "Ms Okafor". */
  adult?: string;
}

/** Words in titles that tell a drawing. The first that fits is taken. */
const icons: [RegExp, DayIcon][] = [
  [/\blunch\b/i, 'lunch'],
  [/\b(quiet|calm)\b/i, 'quiet'],
  [/\b(fresh air|games|outside|outdoors|playground|walk)\b/i, 'outdoors'],
];

/**
 * Lays out the day of one group in pictures.
 * @param groupId without one the sessions are called what the timetable calls them: nobody has chosen yet
 * @returns every slot and every long gap between two, then going home
 */
export function toPictureSteps(book: DayBook, groupId?: string): PictureStep[] {
  const {plan} = book;
  const entries = fillGaps(
    groupId === undefined ? toOpenDay(book) : toGroupDay(plan, book.rotation, groupId),
  );
  const last = entries.at(-1);
  const steps = entries.map((entry, index) =>
    toStep(entry, {
      book,
      isLast: index === entries.length - 1,
      named: groupId !== undefined && entry.session !== undefined,
    }),
  );
  if (!last) return [];
  return [
    ...steps,
    {id: 'home', icon: 'home', title: 'Home time', named: false, starts: last.ends, ends: last.ends},
  ];
}

function toOpenDay({plan, rotation}: DayBook): DayEntry[] {
  const titles = new Map(plan.slots.map(({id, title}) => [id, title]));
  return toGroupDay(plan, {runs: []}, '').map((entry) => ({
    ...entry,
    title: titles.get(entry.slot) ?? entry.title,
    ...(rotation.runs.some(({slot}) => slot === entry.slot) && {session: entry.slot}),
  }));
}

interface StepFacts {
  book: DayBook;
  isLast: boolean;
  named: boolean;
}

function toStep(entry: DayLine, {book, isLast, named}: StepFacts): PictureStep {
  const {plan} = book;
  if (entry.isGap) return toGapStep(entry);
  const place = plan.rooms.find(({id}) => id === entry.room)?.name;
  const adult = plan.adults.find(({id}) => id === entry.adult)?.name;
  return {
    id: entry.slot,
    icon: toIcon(entry, isLast),
    ...toStepTitle(entry),
    named,
    starts: entry.starts,
    ends: entry.ends,
    ...(place && {place}),
    ...(adult && {adult}),
  };
}

function toGapStep({slot, starts, ends}: DayLine): PictureStep {
  return {id: slot, icon: 'free', title: `Until ${ends}`, isGap: true, named: false, starts, ends};
}

function toStepTitle({kind, session, title}: DayEntry): Pick<PictureStep, 'title' | 'ownRoom'> {
  if (session !== undefined) return {title: toShortTitle(title)};
  return kind === 'fixed' ? toOwnTitle(title) : {title};
}

// "Everyone, in form rooms: three counts" tells those who plan who is where. To a pupil it is "Three counts", in my room.
function toOwnTitle(title: string): Pick<PictureStep, 'title' | 'ownRoom'> {
  const [, rooms, name] = /^everyone,? in (?:their )?(.+?)(?:: (.+))?$/i.exec(title) ?? [];
  if (rooms === undefined) return {title};
  const ownRoom = `my ${rooms.replace(/rooms$/, 'room')}`;
  return {title: toUpperFirst(name ?? ownRoom), ownRoom};
}

function toIcon({kind, session, title}: DayEntry, isLast: boolean): DayIcon {
  const named = icons.find(([words]) => words.test(title))?.[1];
  if (kind === 'break') return named ?? 'break';
  if (kind === 'session') return session === undefined ? 'free' : 'lesson';
  return isLast ? 'end' : 'together';
}
