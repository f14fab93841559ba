// Which drop-down days a lesson is part of.
import type {DaySummary} from '@resilience/content';

import {toShortTitle} from './to-short-title.ts';

/** A day that uses a lesson. */
export interface LessonDay {
  href: string;
  /** As short as the side column. */
  title: string;
  /** True where it follows the day in tutor time. */
  followsUp: boolean;
}

/** @returns the days on which the lesson is taught, then those that it follows up */
export function toLessonDays(slug: string, days: DaySummary[]): LessonDay[] {
  const toLink = (followsUp: boolean) => (day: DaySummary) => ({
    href: `/days/${day.slug}`,
    title: toShortTitle(day.title),
    followsUp,
  });
  const isTaught = ({carousel, timetable}: DaySummary) =>
    carousel.includes(slug) || timetable.some(({lesson}) => lesson === slug);
  const taught = days.filter(isTaught);
  const followed = days.filter((day) => !taught.includes(day) && day.followUps.includes(slug));
  return [...taught.map(toLink(false)), ...followed.map(toLink(true))];
}
