// The answer to an address that leads nowhere, with lessons and days that may have been meant.
import type {AppLoadContext} from '@remix-run/node';
import type {Library} from '@resilience/content';
import type {Hit} from '@resilience/search';

const SUGGESTIONS = 5;

/** What a 404 may carry: lessons and days that may have been meant. */
export interface NotFoundHelp {
  suggestions: {href: string; title: string}[];
}

/**
 * Looks for lessons and days that fit the words of a wrong address.
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
  const suggestions = answer.hits.flatMap((hit) => toSuggestion(hit, library) ?? []);
  return {suggestions: suggestions.slice(0, SUGGESTIONS)};
}

function toSuggestion({type, slug}: Hit, library: Library): NotFoundHelp['suggestions'][number] | undefined {
  const found = type === 'day' ? library.findDay(slug) : library.findLesson(slug);
  if (!found || type === 'trusted') return undefined;
  return {href: `/${type}s/${slug}`, title: found.title};
}
