// What to leave out of lessons that are longer than the slot they run in.
import {
  toTrim,
  type Plan,
  type Rotation,
  type Session,
  type Slot,
  type TrimActivity,
} from '@resilience/planner';
import {toCountText, toListText} from '@resilience/content/say';

import {toShortTitle} from './to-short-title.ts';

/** What is known of a lesson's length. */
export interface TrimLesson {
  activities: TrimActivity[];
}

/** A session that does not fit a slot as it is. */
export interface PlanTrim {
  session: string;
  slot: string;
  /** "“Leave the page” is 50 minutes and the slot at 14:05 is 45: cut “Swap and test” (10 minutes)." */
  message: string;
  /** False where it is too long even when all is cut that can be. */
  fits: boolean;
  /** As short as a cell: "cut 10 min", "5 min too long". */
  note: string;
  /** The new running order; empty where nothing is known of it. */
  order: {title: string; minutes: number}[];
}

/**
 * Goes through the runs of a rotation.
 * @param findLesson finds a lesson of the library by its slug
 * @returns one entry for each session and slot that do not go together, in the order of the day
 */
export function toPlanTrims(
  plan: Plan,
  rotation: Rotation,
  findLesson: (slug: string) => TrimLesson | undefined,
): PlanTrim[] {
  return plan.slots.flatMap((slot) => {
    const running = new Set(rotation.runs.filter((run) => run.slot === slot.id).map((run) => run.session));
    return plan.sessions
      .filter(({id, minutes}) => running.has(id) && minutes > slot.minutes)
      .map((session) => toPlanTrim(session, slot, session.lesson ? findLesson(session.lesson) : undefined));
  });
}

function toPlanTrim(session: Session, slot: Slot, lesson: TrimLesson | undefined): PlanTrim {
  const over = session.minutes - slot.minutes;
  const begin = `“${toShortTitle(session.title)}” is ${session.minutes} minutes and the slot at ${slot.starts} is ${slot.minutes}`;
  const place = {session: session.id, slot: slot.id};
  if (!lesson) {
    const message = `${begin}: shorten it by ${toCountText(over, 'minute')}, or lengthen the slot.`;
    return {...place, fits: false, message, note: `${over} min too long`, order: []};
  }
  const {fits, cut, order, shortBy} = toTrim(lesson.activities, slot.minutes);
  const minutes = lesson.activities
    .filter(({title}) => cut.includes(title))
    .reduce((sum, activity) => sum + activity.minutes, 0);
  const titles = toListText(cut.map((title) => `“${title}”`));
  if (fits) {
    const message =
      cut.length > 0
        ? `${begin}: cut ${titles} (${toCountText(minutes, 'minute')}).`
        : `${begin}, and its activities fit.`;
    return {...place, fits, message, note: minutes > 0 ? `cut ${minutes} min` : '', order};
  }
  const all = cut.length > 0 ? `Even without ${titles} it` : 'Nothing in it can be cut: it';
  const message = `${begin}. ${all} is ${toCountText(shortBy, 'minute')} too long. Lengthen the slot, or choose a shorter session.`;
  return {...place, fits, message, note: `${shortBy} min too long`, order};
}
