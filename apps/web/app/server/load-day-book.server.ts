// Reads what the outputs of a drop-down day are made from.
import type {AppLoadContext} from '@remix-run/node';
import type {Library} from '@resilience/content';
import type {Plan} from '@resilience/planner';

import {toBookLesson, toDayPlan, toPlanLessons, toWrittenDay, type DayBook} from '../views/day-book.ts';
import {notFound} from './not-found.server.ts';

/**
 * Reads a ready-made day as a book.
 * @throws Response 404 where there is no day of that slug
 */
export async function loadDayBook(context: AppLoadContext, slug: string): Promise<DayBook> {
  const {library} = context;
  const day = await library.loadDay(slug);
  if (!day) throw await notFound(context, slug);
  const planned = toDayPlan(day, library.lessons);
  return {
    home: `/days/${slug}`,
    site: '',
    ...planned,
    lessons: await loadBookLessons(planned.plan, library),
    written: toWrittenDay(day),
    safeguardingHtml: library.area.safeguardingHtml,
  };
}

/** Reads the lessons of a plan. Those that the library no longer has are left out. */
export async function loadBookLessons(plan: Plan, library: Library): Promise<DayBook['lessons']> {
  const lessons = await Promise.all(toPlanLessons(plan).map((slug) => library.loadLesson(slug)));
  return Object.fromEntries(
    lessons.filter((lesson) => lesson !== undefined).map((lesson) => [lesson.slug, toBookLesson(lesson)]),
  );
}
