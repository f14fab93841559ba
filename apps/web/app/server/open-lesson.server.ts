// What every page that belongs to a lesson begins with: the lesson, the chosen version, and the ways back.
import type {LoaderFunctionArgs} from '@remix-run/node';
import type {Lesson} from '@resilience/content';

import type {LessonPlanSectionsProps} from '../components/lesson/lesson-plan-sections.tsx';
import {toChosenNeeds, toLessonView} from '../views/to-lesson-view.ts';
import {toVersionQuery} from '../views/to-version-query.ts';
import {notFound} from './not-found.server.ts';

/** A lesson in the version that was asked for. */
export interface OpenLesson {
  lesson: Lesson;
  chosen: string[];
  params: URLSearchParams;
  /** For the band of the page. */
  from: {title: string; href: string; printHref: string; licence: string};
}

/**
 * Reads the lesson of an address such as `/lessons/leave-the-page/print/plan?adapt=cognition-and-learning`.
 * @throws Response of 404 where there is none
 */
export async function openLesson({params, request, context}: LoaderFunctionArgs): Promise<OpenLesson> {
  const lesson = await context.library.loadLesson(params.slug!);
  if (!lesson) throw await notFound(context, params.slug!);
  const {searchParams} = new URL(request.url);
  const chosen = toChosenNeeds(searchParams.getAll('adapt'), lesson);
  const query = toVersionQuery(chosen);
  const href = `/lessons/${lesson.slug}`;
  return {
    lesson,
    chosen,
    params: searchParams,
    from: {
      title: lesson.title,
      href: `${href}${query}`,
      printHref: `${href}/print${query}`,
      licence: lesson.licence,
    },
  };
}

/**
 * Reads a lesson and puts it into words, for the pages that print its plan.
 * @throws Response of 404 where there is none
 */
export async function openPlan(
  args: LoaderFunctionArgs,
): Promise<LessonPlanSectionsProps & Pick<OpenLesson, 'from'>> {
  const {lesson, chosen, from} = await openLesson(args);
  const {text: _text, markdown: _markdown, ...shown} = lesson;
  return {
    from,
    lesson: shown,
    view: toLessonView(lesson, args.context.library, chosen),
  };
}
