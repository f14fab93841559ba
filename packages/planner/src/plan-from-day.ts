// Makes a plan of a ready-made day, ready to be fitted to a school.
import {addLesson, type PlannableLesson} from './add-lesson.ts';
import {emptyPlan} from './empty-plan.ts';
import type {Plan, Slot} from './plan.ts';

/** What a plan has to know of a ready-made day; a day's summary has all of it. */
export interface PlannableDay {
  title: string;
  /** For how many groups its carousel is laid out. */
  groups: number;
  /** Pupils in a group. A usual class of 30 where the day does not say. */
  groupSize?: number;
  years?: number[];
  /** What goes from room to room, where the day says so. */
  moving?: Plan['moving'];
  timetable: {
    starts: string;
    minutes: number;
    kind: 'opening' | 'session' | 'break' | 'closing';
    title: string;
    lesson?: string;
  }[];
  /** Slugs of lessons in ring order. */
  carousel: string[];
  followUps: string[];
}

/** A usual class. */
const GROUP_SIZE = 30;

/**
 * Lays a ready-made day out as a plan: its timetable as slots, its carousel as sessions in ring order, its groups as
 * groups of its size. The plan's rotation is the day's own ring.
 * @param lessons those of the carousel, in any order; more do no harm
 * @throws Error when a lesson of the carousel is not among them
 */
export function planFromDay(day: PlannableDay, lessons: readonly PlannableLesson[]): Plan {
  const plan = emptyPlan(day.title);
  const year = day.years?.length === 1 ? day.years[0] : undefined;
  const groups = Array.from({length: day.groups}, (_, index) => ({
    id: `g${index + 1}`,
    name: `Group ${index + 1}`,
    size: day.groupSize ?? GROUP_SIZE,
    ...(year !== undefined && {year}),
    quiet: false,
  }));
  const slots = day.timetable.map((slot, index) => toSlot(slot, `s${index + 1}`));
  const moving = day.moving && {moving: day.moving};
  const start: Plan = {...plan, ...moving, slots, groups, followUps: [...day.followUps]};
  return day.carousel.reduce((whole, slug) => addLesson(whole, getLesson(slug, lessons), lessons), start);
}

/** A session that names a lesson is for everyone: a fixed point. */
function toSlot({starts, minutes, kind, title, lesson}: PlannableDay['timetable'][number], id: string): Slot {
  const isFixed = kind !== 'break' && (kind !== 'session' || lesson !== undefined);
  return {
    id,
    kind: isFixed ? 'fixed' : kind === 'break' ? 'break' : 'session',
    title,
    starts,
    minutes,
    ...(lesson !== undefined && {lesson}),
  };
}

function getLesson(slug: string, lessons: readonly PlannableLesson[]): PlannableLesson {
  const lesson = lessons.find((one) => one.slug === slug);
  if (!lesson) throw new Error(`The lesson ${slug} of the carousel was not given to planFromDay.`);
  return lesson;
}
