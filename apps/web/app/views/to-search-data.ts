// The answer to a search as data for other programs.
import type {Library} from '@resilience/content';
import type {Hit, SearchAnswer} from '@resilience/search';

/** Puts an answer into the published shape of `/lessons.json`. */
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
  return hit.type === 'lesson' ? toLessonResult(hit, library, publicUrl) : toTrustedResult(hit, library);
}

function toLessonResult({slug}: Hit, library: Library, publicUrl: string) {
  const lesson = library.findLesson(slug);
  if (!lesson) return undefined;
  const {title, summary, kind, keyStages, themes, subjects, minutes, adaptedFor} = lesson;
  const url = `${publicUrl}/lessons/${slug}`;
  return {slug, url, title, summary, kind, keyStages, themes, subjects, minutes, adaptedFor};
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
