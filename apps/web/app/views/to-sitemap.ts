// The map of the site.
import type {Manifest} from '@resilience/content';

/** Pages that list lessons: as new as the newest of them. */
const lists = ['/', '/lessons', '/adapted', '/days', '/themes'];

/** Pages whose day of change nobody writes down. */
const others = ['/trusted', '/help', '/about', '/accessibility', '/privacy'];

/**
 * Lists every page with the day of the last review of what it shows, where there is one.
 * @returns XML as of https://www.sitemaps.org/protocol.html
 */
export function toSitemap(
  {lessons, days, themes}: Pick<Manifest, 'lessons' | 'days' | 'themes'>,
  publicUrl: string,
): string {
  const urls = [
    ...lists.map((path) => toEntry(`${publicUrl}${path}`, toNewest([...lessons, ...days]))),
    ...others.map((path) => toEntry(`${publicUrl}${path}`)),
    ...themes.map(({id}) =>
      toEntry(`${publicUrl}/themes/${id}`, toNewest(lessons.filter((lesson) => lesson.themes.includes(id)))),
    ),
    ...days.map(({slug, reviewed}) => toEntry(`${publicUrl}/days/${slug}`, reviewed)),
    ...lessons.map(({slug, reviewed}) => toEntry(`${publicUrl}/lessons/${slug}`, reviewed)),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

// Days written as they are sort as they follow each other.
function toNewest(reviewed: {reviewed: string}[]): string | undefined {
  return reviewed
    .map((one) => one.reviewed)
    .sort()
    .at(-1);
}

// Slugs are kebab-case and the public address is a parsed URL: only `&` could need escaping, and neither has it.
function toEntry(url: string, modified?: string): string {
  return `<url><loc>${url}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>`;
}
