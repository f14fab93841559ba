// A whole lesson as JSON, for other programs.
import type {LoaderFunctionArgs} from '@remix-run/node';

import {jsonNotFound, publicResponse} from '../server/responses.server.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const lesson = await context.library.loadLesson(params.slug!);
  if (!lesson) return jsonNotFound(`There is no lesson "${params.slug}".`);
  const {text: _text, file: _file, ...open} = lesson;
  const url = `${context.publicUrl}/lessons/${lesson.slug}`;
  return publicResponse(JSON.stringify({url, ...open}), 'application/json');
}
