// The answer to a search as data for other programs.
import type {Library} from '@resilience/content';
import type {Hit, SearchAnswer} from '@resilience/search';

import {toDaySpan} from './to-day-span.ts';

/**
 * Puts an answer into the published shape of `/lessons.json`. Results are lessons, drop-down days (`kind` is `day`,
 * `minutes` runs from the first bell to the last, `adaptedFor` names the needs that it was made for) and trusted
 * resources (`kind` is `trusted`, `minutes` is null, and so is `url` where none is known).
 */
export function toSearchData(answer: SearchAnswer, library: Library, publicUrl: string) {
  return {
    query: answer.query,
    total: answer.total,
    page: answer.page,
    pages: answer.pages,
    results: answer.hits.flatMap((hit) => toResult(hit, library, publicUrl) ?? []),
    facets: answer.facets,
    engine: answer.engine,
    took_ms: answer.tookMs,
  };
}

function toResult(hit: Hit, library: Library, publicUrl: string) {
  if (hit.type === 'lesson') return toLessonResult(hit, library, publicUrl);
  return hit.type === 'day' ? toDayResult(hit, library, publicUrl) : toTrustedResult(hit, library);
}

function toLessonResult({slug}: Hit, library: Library, publicUrl: string) {
  const lesson = library.findLesson(slug);
  if (!lesson) return undefined;
  const {title, summary, kind, keyStages, themes, subjects, minutes, adaptedFor} = lesson;
  const url = `${publicUrl}/lessons/${slug}`;
  return {slug, url, title, summary, kind, keyStages, themes, subjects, minutes, adaptedFor};
}

// The minutes of a day run from its first bell to its last. `null` is left to resources without a length: read as
// a number it is 0, and a program that fills a slot of an hour would put a whole day into it.
function toDayResult({slug}: Hit, library: Library, publicUrl: string) {
  const day = library.findDay(slug);
  if (!day) return undefined;
  const {title, summary, keyStages, themes, needs} = day;
  return {
    slug,
    url: `${publicUrl}/days/${slug}`,
    title,
    summary,
    kind: 'day',
    keyStages,
    themes,
    subjects: [],
    minutes: toDaySpan(day.timetable).minutes,
    adaptedFor: needs,
  };
}

function toTrustedResult({slug}: Hit, library: Library) {
  const trusted = library.trusted.find((candidate) => candidate.slug === slug);
  if (!trusted) return undefined;
  const {url = null, title, summary, keyStages, themes} = trusted;
  return {
    slug,
    url,
    title,
    summary,
    kind: 'trusted',
    keyStages,
    themes,
    subjects: [],
    minutes: null,
    adaptedFor: [],
  };
}
