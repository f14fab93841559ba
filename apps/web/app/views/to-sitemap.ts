// The map of the site.
import type {Manifest} from '@resilience/content';

const pages = [
  '/',
  '/lessons',
  '/days',
  '/themes',
  '/trusted',
  '/help',
  '/about',
  '/accessibility',
  '/privacy',
];

/**
 * Lists every page with, for lessons and drop-down days, the day of the last review.
 * @returns XML as of https://www.sitemaps.org/protocol.html
 */
export function toSitemap(
  {lessons, days, themes}: Pick<Manifest, 'lessons' | 'days' | 'themes'>,
  publicUrl: string,
): string {
  const urls = [
    ...pages.map((path) => toEntry(`${publicUrl}${path}`)),
    ...themes.map(({id}) => toEntry(`${publicUrl}/themes/${id}`)),
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

// Slugs are kebab-case and the public address is a parsed URL: only `&` could need escaping, and neither has it.
function toEntry(url: string, modified?: string): string {
  return `<url><loc>${url}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>`;
}
