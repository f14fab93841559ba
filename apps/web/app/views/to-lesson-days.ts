// Which drop-down days a lesson is part of.
import type {DaySummary} from '@resilience/content';

/** A day that uses a lesson. */
export interface LessonDay {
  href: string;
  title: string;
  /** True where it follows the day in tutor time. */
  followsUp: boolean;
}

/** @returns the days on which the lesson is taught, then those that it follows up */
export function toLessonDays(slug: string, days: DaySummary[]): LessonDay[] {
  const toLink = (followsUp: boolean) => (day: DaySummary) => ({
    href: `/days/${day.slug}`,
    title: day.title,
    followsUp,
  });
  const isTaught = ({carousel, timetable}: DaySummary) =>
    carousel.includes(slug) || timetable.some(({lesson}) => lesson === slug);
  const taught = days.filter(isTaught);
  const followed = days.filter((day) => !taught.includes(day) && day.followUps.includes(slug));
  return [...taught.map(toLink(false)), ...followed.map(toLink(true))];
}
