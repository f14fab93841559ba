// The source of a lesson, as its author wrote it.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {publicResponse} from '../server/responses.server.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const lesson = await context.library.loadLesson(params.slug!);
  if (!lesson) return new Response(`There is no lesson "${params.slug}".\n`, {status: 404});
  return publicResponse(lesson.markdown, 'text/markdown');
}
