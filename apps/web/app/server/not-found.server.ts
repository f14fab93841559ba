// The answer to an address that leads nowhere, with lessons that may have been meant.
import type {AppLoadContext} from '@remix-run/node';

import type {NotFoundHelp} from '../components/error-page.tsx';

const SUGGESTIONS = 5;

/**
 * Looks for lessons that fit the words of a wrong address.
 * @param words the part of the path that named nothing, such as `lateral-reeding`
 * @returns the 404 to throw
 */
export async function notFound(context: AppLoadContext, words: string): Promise<Response> {
  const text = words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return Response.json(await findHelp(context, text), {status: 404});
}

async function findHelp(context: AppLoadContext, text: string): Promise<NotFoundHelp> {
  if (text === '') return {suggestions: []};
  const {answer, library} = await context.search(new URLSearchParams({q: text}));
  const lessons = answer.hits.flatMap((hit) => library.findLesson(hit.slug) ?? []);
  return {
    suggestions: lessons.slice(0, SUGGESTIONS).map(({slug, title}) => ({href: `/lessons/${slug}`, title})),
  };
}
